"""Derives the tables of this folder: python3 make.py CMAP-RESOURCES MAPPING-RESOURCES-PDF

The arguments are checkouts of Adobe's two repositories of those names (3-clause BSD licence, see NOTICE.txt). Needs `brotli` (Debian: brotli). Each table holds, little end first:

    texts      count (u32), then for each character id of the collection its code point, 0 for none: first the low bytes of all, then the middle, then the high ones
    sequences  count (u16), then id (u16), length (u8), UTF-16 units (u16 each): ids that stand for several characters
    maps       count (u8), then for each: name (u8 length, ASCII), name of the map it builds upon (the same, length 0 for none),
               code spaces: count (u8), then bytes (u8), first (u32), last (u32);
               ranges, ordered by length and code: count (u16), then all as variable-length numbers: bytes, first - last of the range before, length, id - id expected next (zigzag)
"""

import os, re, struct, subprocess, sys

FOLDERS = {"Japan1": ("Adobe-Japan1-7", "Adobe-Japan1-UCS2"), "GB1": ("Adobe-GB1-6", "Adobe-GB1-UCS2"), "CNS1": ("Adobe-CNS1-7", "Adobe-CNS1-UCS2"),
           "Korea1": ("Adobe-Korea1-2", "Adobe-Korea1-UCS2"), "KR": ("Adobe-KR-9", "Adobe-KR-UCS2")}


def sections(text, kind):
    for body in re.findall(rf"begin{kind}\s(.*?)end{kind}", text, re.S):
        yield body


def texts(path):
    found = {}
    text = open(path, encoding="latin-1").read()
    decode = lambda hexes: bytes.fromhex(hexes).decode("utf-16-be")
    for body in sections(text, "bfchar"):
        for code, value in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", body):
            found[int(code, 16)] = decode(value)
    for body in sections(text, "bfrange"):
        for first, last, value in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", body):
            start = decode(value)
            for code in range(int(first, 16), int(last, 16) + 1):
                found[code] = start[:-1] + chr(ord(start[-1]) + code - int(first, 16))
    return {code: value for code, value in found.items() if value != "\ufffd"}


def number(value):
    out = bytearray()
    while True:
        out.append(value & 127 | (128 if value > 127 else 0))
        value >>= 7
        if not value:
            return bytes(out)


def zigzag(value):
    return value * 2 if value >= 0 else -value * 2 - 1


def cmap(path):
    text = open(path, encoding="latin-1").read()
    base = re.search(r"/(\S+)\s+usecmap", text)
    spaces, ranges = [], []
    for body in sections(text, "codespacerange"):
        for first, last in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", body):
            spaces.append((len(first) // 2, int(first, 16), int(last, 16)))
    for body in sections(text, "cidrange"):
        for first, last, cid in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(\d+)", body):
            ranges.append((len(first) // 2, int(first, 16), int(last, 16), int(cid)))
    for body in sections(text, "cidchar"):
        for code, cid in re.findall(r"<([0-9a-fA-F]+)>\s*(\d+)", body):
            ranges.append((len(code) // 2, int(code, 16), int(code, 16), int(cid)))
    ranges.sort()
    joined = []
    for length, first, last, cid in ranges:
        if joined and joined[-1][0] == length and joined[-1][2] + 1 == first and joined[-1][3] + first - joined[-1][1] == cid and first >> 8 == joined[-1][1] >> 8:
            joined[-1] = (length, joined[-1][1], last, joined[-1][3])
        else:
            joined.append((length, first, last, cid))
    return base.group(1) if base else "", spaces, joined


def name(text):
    return bytes([len(text)]) + text.encode("ascii")


def table(collection, cmaps, mappings):
    folder, file = FOLDERS[collection]
    told = texts(os.path.join(mappings, "pdf2unicode", file))
    points = [ord(told[i]) if i in told and len(told[i]) == 1 else 0 for i in range(max(told) + 1)]
    out = struct.pack("<I", len(points)) + b"".join(bytes(point >> shift & 255 for point in points) for shift in (0, 8, 16))
    several = {i: text for i, text in told.items() if len(text) != 1}
    out += struct.pack("<H", len(several))
    for i, text in sorted(several.items()):
        units = text.encode("utf-16-le")
        out += struct.pack("<HB", i, len(units) // 2) + units
    # Maps whose codes are Unicode need no table: the characters' ids follow from their texts.
    names = [n for n in sorted(os.listdir(os.path.join(cmaps, folder, "CMap"))) if not n.startswith(("Uni", "Adobe-"))]
    out += bytes([len(names)])
    for n in names:
        base, spaces, ranges = cmap(os.path.join(cmaps, folder, "CMap", n))
        out += name(n) + name(base) + bytes([len(spaces)]) + b"".join(struct.pack("<BII", *space) for space in spaces) + struct.pack("<H", len(ranges))
        before, expected, width = 0, 0, 0
        for length, first, last, cid in ranges:
            if length != width:
                before, width = 0, length
            out += number(length) + number(first - before) + number(last - first) + number(zigzag(cid - expected))
            before, expected = last, cid + last - first + 1
    return out


if __name__ == "__main__":
    for collection in FOLDERS:
        data = table(collection, sys.argv[1], sys.argv[2])
        packed = subprocess.run(["brotli", "-q", "11", "--lgwin=24", "-c"], input=data, stdout=subprocess.PIPE, check=True).stdout
        with open(collection + ".br", "wb") as target:
            target.write(packed)
        print(collection, len(data), len(packed))
