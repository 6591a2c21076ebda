// Makes the same table as `planvaerk import` and `planvaerk export --to docx`, with the npm package docx:
//   node docx-table.mjs TABLE.json FILE.docx
import { readFileSync, writeFileSync } from "node:fs";
import { Document, Packer, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx";

const [, , from, to] = process.argv;
const { title, columns, rows } = JSON.parse(readFileSync(from, "utf8"));
const width = Math.floor(15000 / columns.length);

const cell = (text, bold) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: text.split("\n").map((line) => new Paragraph({ children: [new TextRun({ text: line, bold, size: 16 })] })),
  });

const table = new Table({
  layout: TableLayoutType.FIXED,
  columnWidths: columns.map(() => width),
  rows: [
    new TableRow({ tableHeader: true, children: columns.map((c) => cell(c, true)) }),
    ...rows.map((row) => new TableRow({ children: row.map((c) => cell(c, false)) })),
  ],
});
const document = new Document({
  sections: [
    {
      properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
      children: [new Paragraph({ children: [new TextRun({ text: title, bold: true, size: 32 })] }), table],
    },
  ],
});
writeFileSync(to, await Packer.toBuffer(document));
