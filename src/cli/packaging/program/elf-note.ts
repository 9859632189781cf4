/** What of a program header is read and written: ELF-64 object file format, program header. Offsets in bytes. */
const field = {
  type: 0,
  flags: 4,
  offset: 8,
  address: 16,
  physical: 24,
  fileSize: 32,
  memorySize: 40,
  align: 48,
} as const;
const kind = { load: 1, note: 4, table: 6 } as const;
const readable = 4;
const pageBytes = 4096;

/**
 * Returns an ELF program for 64-bit little-endian machines with one note more: `data` under a name, mapped into memory with the program.
 * The program headers move to the end of the file, together with the note, since there is no room for two more where they are.
 * Throws an Error for a file of another format.
 */
export function withNote(program: Buffer, name: string, data: Uint8Array): Buffer {
  if (program.readUInt32BE(0) !== 0x7f454c46 || program[4] !== 2 || program[5] !== 1) {
    throw new Error("only programs for Linux, of 64 bits and little-endian, can be built");
  }
  const headers = readHeaders(program);
  const loads = headers.filter((header) => header.readUInt32LE(field.type) === kind.load);
  const [first] = loads;
  if (first === undefined) throw new Error("the program has nothing to load");
  // Kernels before 5.18 take the table to lie as far from its place in the file as the first segment does.
  const shift = first.readBigUInt64LE(field.address) - first.readBigUInt64LE(field.offset);
  const ends = loads.map((load) => load.readBigUInt64LE(field.address) + load.readBigUInt64LE(field.memorySize));
  const end = [...ends.map((each) => each - shift), BigInt(program.length)].reduce((a, b) => (a > b ? a : b));
  const offset = BigInt(Math.ceil(Number(end) / pageBytes) * pageBytes);
  const size = program.readUInt16LE(54);
  const note = noteOf(name, data);
  const tableBytes = (headers.length + 2) * size;
  const place = { offset, address: offset + shift };
  const notePlace = { offset: offset + BigInt(tableBytes), address: place.address + BigInt(tableBytes) };
  const table = [
    ...headers.map((header) => moved(header, place, tableBytes)),
    headerOf(kind.load, { ...place, bytes: tableBytes + note.length, align: pageBytes }, size),
    headerOf(kind.note, { ...notePlace, bytes: note.length, align: 4 }, size),
  ];
  const whole = Buffer.concat([program, Buffer.alloc(Number(offset) - program.length), ...table, note]);
  whole.writeBigUInt64LE(offset, 32);
  whole.writeUInt16LE(headers.length + 2, 56);
  return whole;
}

function readHeaders(program: Buffer): readonly Buffer[] {
  const [start, size] = [Number(program.readBigUInt64LE(32)), program.readUInt16LE(54)];
  return Array.from({ length: program.readUInt16LE(56) }, (_, index) =>
    Buffer.from(program.subarray(start + index * size, start + (index + 1) * size)),
  );
}

interface Place {
  readonly offset: bigint;
  readonly address: bigint;
}

/** The header that describes the table itself, at its new place; any other as it is. */
function moved(header: Buffer, { offset, address }: Place, bytes: number): Buffer {
  if (header.readUInt32LE(field.type) !== kind.table) return header;
  return headerOf(kind.table, { offset, address, bytes, align: 8 }, header.length);
}

function headerOf(
  type: number,
  { offset, address, bytes, align }: Place & { readonly bytes: number; readonly align: number },
  size: number,
): Buffer {
  const header = Buffer.alloc(size);
  header.writeUInt32LE(type, field.type);
  header.writeUInt32LE(readable, field.flags);
  header.writeBigUInt64LE(offset, field.offset);
  for (const at of [field.address, field.physical]) header.writeBigUInt64LE(address, at);
  for (const at of [field.fileSize, field.memorySize]) header.writeBigUInt64LE(BigInt(bytes), at);
  header.writeBigUInt64LE(BigInt(align), field.align);
  return header;
}

/** A note: the lengths of its name and its data, a type, and both, each filled up to four bytes. */
function noteOf(name: string, data: Uint8Array): Buffer {
  const title = Buffer.from(`${name}\0`);
  const lengths = Buffer.alloc(12);
  lengths.writeUInt32LE(title.length, 0);
  lengths.writeUInt32LE(data.length, 4);
  return Buffer.concat([lengths, filled(title), filled(data)]);
}

function filled(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
