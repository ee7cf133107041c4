import { createRequire } from 'node:module';

/**
 * A drawing of ours as PNG, so many dots wide: for chats and word processors. The letters come along, so that it looks
 * the same on every machine. Done beside the bot's own work.
 */
export async function pngOf(svg: string, wide: number): Promise<Uint8Array> {
  // Only when somebody asks for a picture: it is a program of four megabytes.
  const { renderAsync } = await import('@resvg/resvg-js');
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'width', value: wide },
    font: { fontFiles: letters, loadSystemFonts: false, defaultFontFamily: 'Open Sans' },
  });
  return picture.asPng();
}

const fileOf = (name: string) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/open-sans/${name}.ttf`);
const letters = [fileOf('400Regular/OpenSans_400Regular'), fileOf('700Bold/OpenSans_700Bold')];
