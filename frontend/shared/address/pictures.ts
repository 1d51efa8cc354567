/**
 * Addresses of small pictures: the server makes them of drawings and photographs, each once. A page that holds its pictures
 * itself says where they are.
 */

/** In device pixels, as `SmallPictures` on the server has them. */
const WIDTHS = [64, 128, 256, 512];
/** Of drawings, and of pictures that may be drawings, small ones are PNG; those of photographs are JPEG. */
const AS_PNG = /\.(svg|png)$/i;

/** Where a page has a picture itself; undefined where the server has to be asked. */
export type OwnPictures = (file: string) => string | undefined;

let ownPictures: OwnPictures = () => undefined;

/** Lets pictures be shown that the page holds itself, whatever the width. */
export function showOwnPictures(by: OwnPictures): void {
  ownPictures = by;
}

/**
 * The address of a picture that is sharp where it is shown in a width. Where the server can't make it smaller, the
 * address leads to the picture itself.
 *
 * @param base - what addresses of the exhibit begin with: empty for those that the page's `<base>` completes
 * @param picture - as in the exhibit's document: `FILE?v=VERSION`
 * @param widthPx - in CSS pixels
 * @param ratio - device pixels for each of them
 */
export function smallPicture(
  base: string,
  picture: string,
  widthPx: number,
  ratio = devicePixelRatio,
): string {
  const [file, version] = picture.split("?v=");
  const own = ownPictures(file);
  if (own !== undefined) {
    return own;
  }
  const width = WIDTHS.find((each) => each >= widthPx * ratio) ?? WIDTHS[WIDTHS.length - 1];
  return `${base}media/small/${width}/${encodeURIComponent(file)}${AS_PNG.test(file) ? ".png" : ".jpg"}?v=${version}`;
}
