#!/usr/bin/env python3
"""Draws src/ContentSdk/icon.png, the package's icon: a pair of quotation marks on a page. Standard library only.

usage: eng/build-icon.py > src/ContentSdk/icon.png
"""
import struct
import sys
import zlib

SIZE = 128
OVERSAMPLING = 4
PAGE, INK, MARK = (250, 248, 242), (43, 58, 103), (226, 109, 71)


def colour(x, y):
    """RGBA of a point, both coordinates from 0 to 1."""
    if not inside_rounded_square(x, y):
        return 0, 0, 0, 0
    for left in (0.20, 0.53):
        if is_comma(x - left, y - 0.18):
            return *MARK, 255
    for row, width in ((0.62, 0.60), (0.74, 0.60), (0.86, 0.36)):
        if 0.20 <= x <= 0.20 + width and abs(y - row) <= 0.025:
            return *PAGE, 255
    return *INK, 255


def inside_rounded_square(x, y, radius=0.18):
    dx, dy = max(radius - x, x - 1 + radius, 0), max(radius - y, y - 1 + radius, 0)
    return dx * dx + dy * dy <= radius * radius


def is_comma(x, y):
    """A turned comma that fills 0.27 by 0.34: a disc, and a tail that bends up from it."""
    in_disc = (x - 0.135) ** 2 + (y - 0.205) ** 2 <= 0.12 ** 2
    outer = (x - 0.235) ** 2 + (y - 0.205) ** 2 <= 0.22 ** 2
    inner = (x - 0.265) ** 2 + (y - 0.205) ** 2 <= 0.15 ** 2
    return in_disc or (outer and not inner and y <= 0.205 and x <= 0.235)


def pixel(column, row):
    """The mean of the samples in a pixel, colours weighted by their opacity."""
    step = 1 / (SIZE * OVERSAMPLING)
    samples = [colour((column * OVERSAMPLING + i + 0.5) * step, (row * OVERSAMPLING + j + 0.5) * step)
               for i in range(OVERSAMPLING) for j in range(OVERSAMPLING)]
    alpha = sum(s[3] for s in samples)
    if alpha == 0:
        return bytes(4)
    return bytes([*(sum(s[c] * s[3] for s in samples) // alpha for c in range(3)), alpha // len(samples)])


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main():
    rows = b"".join(b"\0" + b"".join(pixel(column, row) for column in range(SIZE)) for row in range(SIZE))
    header = struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)
    sys.stdout.buffer.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


if __name__ == "__main__":
    main()
