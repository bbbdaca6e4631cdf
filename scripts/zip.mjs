// Plain Node: reads single files out of a zip (a jar is one).
import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const ofDirectory = 0x02014b50;

/** Where the list of entries begins and how many there are. */
function directoryOf(zip) {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 65_557); at -= 1) {
    if (zip.readUInt32LE(at) === endOfDirectory) {
      return { at: zip.readUInt32LE(at + 16), count: zip.readUInt16LE(at + 10) };
    }
  }
  throw new Error('expected a zip: its closing record is missing');
}

/** One file of the zip, by what its entry in the list says. */
function contentOf(zip, { method, size, start }) {
  const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const stored = zip.subarray(from, from + size);
  return method === 0 ? stored : inflateRawSync(stored);
}

/** The files of a zip: their names, each with what reads it. Not for zips of more than 65,535 files or 4 GB. */
export function filesOf(zip) {
  const { at, count } = directoryOf(zip);
  const files = new Map();
  for (let entry = 0, place = at; entry < count; entry += 1) {
    if (zip.readUInt32LE(place) !== ofDirectory) throw new Error('expected a zip: its list is broken');
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(place + offset));
    const about = {
      method: zip.readUInt16LE(place + 10),
      size: zip.readUInt32LE(place + 20),
      start: zip.readUInt32LE(place + 42),
    };
    files.set(zip.toString('utf8', place + 46, place + 46 + name), () => contentOf(zip, about));
    place += 46 + name + extra + comment;
  }
  return files;
}
