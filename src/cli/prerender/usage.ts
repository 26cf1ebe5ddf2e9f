export const prerenderUsage = `coalition-widgets prerender PAGE… --data FILE --url ADDRESS [options]

Writes the text of each widget into pages, so that it shows before any script, and without one. Run it again whenever
the data file changes: it replaces what it has written, and keeps every other byte.

PAGE             an HTML page, or a folder: its .html and .htm files
--data FILE      the data file, which must have no errors
--url ADDRESS    the public address of the data file, as the pages name it
--styles inline  the style sheets stand in each widget (the default)
--styles link    the widgets link to the style sheets that publish and --fragments write; put them beside the data file
--nonce N        the nonce of the page's Content Security Policy, for inline style sheets
--light          the text also as plain HTML without styles, for reader views, search engines and old browsers
--fragments DIR  writes each widget in each language into DIR, too, for systems that put pages together
--dry-run        writes nothing, and says what it would write
--json           the report as JSON
--help           this

Exit code: 0 all is well, 1 the data file has errors or a widget's text could not be written, 2 a file could not be read
or the command was called wrongly.`;
