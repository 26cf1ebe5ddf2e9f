export const publishUsage = `coalition-widgets publish FILE --out DIR --url ADDRESS [options]

Checks a data file, and writes what a web server needs of it: the file, a slice for readers of each language, slices of the
members if there are many, the text of each widget for prerendering, compressed copies, and headers for common servers.
Measures and resizes the pictures beside FILE, and removes what they say of camera and place, if the package sharp is
installed.
Run it for each publication, with the same DIR.

FILE              the data file, which must have no errors and a higher "revision" than the one in DIR
--out DIR         the folder to publish; not that of FILE
--url ADDRESS     the public address of the data file in DIR, such as https://example.org/coalition.json
--script ADDRESS  the address of the script tag; writes snippets.html, with what to paste
--dry-run         writes nothing, and says what it would write
--json            the report as JSON
--help            this

Exit code: 0 all is well, 1 the data file has errors or may not replace the published one, 2 a file could not be read or
the command was called wrongly.`;
