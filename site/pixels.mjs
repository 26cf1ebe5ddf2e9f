// Reads a screenshot's pixels, for `indexed-png.mjs`.

/** Decodes a picture's pixels with a canvas in a blank page. */
export async function pixelsOf(browser, png) {
  const page = await browser.newPage();
  const { width, height, bytes } = await page.evaluate(async url => {
    const bitmap = await createImageBitmap(await (await fetch(url)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const parts = Array.from({ length: Math.ceil(data.length / 8192) }, (_, part) =>
      String.fromCharCode(...data.subarray(part * 8192, (part + 1) * 8192)),
    );
    return { width: bitmap.width, height: bitmap.height, bytes: btoa(parts.join('')) };
  }, `data:image/png;base64,${png}`);
  await page.close();
  return { width, height, rgba: Buffer.from(bytes, 'base64') };
}
