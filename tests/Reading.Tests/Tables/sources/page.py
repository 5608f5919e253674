"""The letters as HTML, LaTeX, troff, XSL-FO, flat ODF and Word: what the producers of `make.py` are given."""

from html import escape
import zipfile

CSS = """body { font-family: Arial, Helvetica, sans-serif; font-size: 11pt; margin: 0 } p { margin: 0 0 9pt 0 }
table { margin: 4pt 0 12pt 0; border-collapse: collapse } td, th { padding: 3pt 8pt; text-align: left; vertical-align: top }
table.grid td, table.grid th { border: 1px solid #444 } table.shaded { width: 100% } tr.dark td { background: #dde6ef }
td.amount, th.amount { text-align: right } tr.total td { border-top: 1px solid black; font-weight: bold }
table.notes { width: 70% } p.note { font-size: 8pt; margin: 0 0 3pt 0 }
table.years td, table.years th { text-align: right } table.years td:first-child, table.years th:first-child { text-align: left }
table.split { width: 100% } table.split td, table.split th { padding: 8pt; border-bottom: 1px solid #bbb } tr { page-break-inside: avoid }
div.row { display: flex; gap: 12pt; margin: 4pt 0 12pt 0 } div.box { border: 1px solid #888; padding: 8pt 12pt } div.name { font-size: 9pt; color: #555 }
div.figure { font-size: 14pt; font-weight: bold } td.box { border: 1px solid #888 } @page { size: A4; margin: 22mm }"""


AMOUNT, SHADE = ' class="amount"', ' bgcolor="#dde6ef"'


def cells(values, tag="td", amounts=(), shade=""):
    return "".join(f"<{tag}{AMOUNT if i in amounts else ''}{shade}>{escape(value)}</{tag}>" for i, value in enumerate(values))


def html_table(letter):
    layout, rows, head = letter["layout"], letter["rows"], letter["head"]
    last = len(rows[0]) - 1 if rows else 0
    if layout == "boxes" and letter["over"]:
        return '<div class="row">' + "".join(
            f'<div class="box"><div class="name">{escape(name)}</div><div class="figure">{escape(figure)}</div></div>' for name, figure in letter["over"]) + "</div>"
    if layout == "boxes":
        half = (len(rows) + 1) // 2
        boxes = [(head[0], rows[:half]), (head[1], rows[half:])]
        return "<table><tr>" + "".join(
            f'<td class="box"><b>{escape(name)}</b><table>' + "".join(f"<tr>{cells(row)}</tr>" for row in part) + "</table></td>" for name, part in boxes) + "</tr></table>"
    amounts = {"totals": [last], "notes": [last]}.get(layout, [])
    out = [f'<table class="{layout}"' + (' dir="rtl"' if letter["mirrored"] else "") + (' cellpadding="9"' if layout == "split" else "") + ">"]
    if layout == "years":
        out.append(f'<thead><tr><th></th><th colspan="{last}" style="text-align: center">Amounts by year of employment</th></tr><tr>{cells(head, "th")}</tr></thead>')
    elif head:
        out.append(f"<thead><tr>{cells(head, 'th', amounts)}</tr></thead>")
    for i, row in enumerate(rows):
        dark = layout == "shaded" and i % 2 == 0
        kind = ' class="dark"' if dark else ' class="total"' if row[0].startswith("Total") else ""
        out.append(f"<tr{kind}>{cells(row, 'td', amounts, SHADE if dark else '')}</tr>")
    return "\n".join(out) + "</table>"


def html(letter):
    head = [letter["company"], letter["place"]]
    return "\n".join([
        f'<!DOCTYPE html><html lang="{letter["language"]}"><head><meta charset="utf-8"><title>{escape(letter["company"])}</title><style>{CSS}</style></head><body>',
        "<p>" + "<br>".join(map(escape, head)) + "</p>", *(f"<p>{escape(text)}</p>" for text in letter["opening"]), html_table(letter),
        *(f'<p class="note">{escape(note)}</p>' for note in letter["notes"]), *(f"<p>{escape(text)}</p>" for text in letter["closing"]), "</body></html>"])


def tex_text(text):
    for plain, tex in (("&", "\\&"), ("%", "\\%"), ("$", "\\$"), ("#", "\\#"), ("£", "\\pounds{}"), ("€", "EUR~")):
        text = text.replace(plain, tex)
    return text


def tex_table(letter):
    layout, rows, head = letter["layout"], letter["rows"], letter["head"]
    lines = [" & ".join(map(tex_text, row)) + r" \\" for row in rows]
    top = " & ".join(r"\textbf{" + tex_text(name) + "}" for name in head) + r" \\"
    if layout == "grid":
        return "\\begin{tabular}{|" + "l|" * len(rows[0]) + "}\\hline\n" + top + "\\hline\n" + "\\hline\n".join(lines) + "\\hline\n\\end{tabular}"
    if layout == "leaders":
        return "\n\n".join(r"\noindent " + tex_text(label) + r" \dotfill\ " + tex_text(value) for label, value in rows)
    if layout == "years":
        return ("\\begin{tabular}{l" + "r" * (len(head) - 1) + "}\n & \\multicolumn{" + str(len(head) - 1) + "}{c}{Employment year} \\\\\n" + top + "\\hline\n" + "\n".join(lines) +
                "\n\\end{tabular}")
    return ("\\renewcommand{\\arraystretch}{1.7}\\begin{longtable}{p{4.5cm}p{8cm}}\n" + top + "\\hline\\endhead\n" + "\\hline\n".join(lines) + "\n\\end{longtable}")


def tex(letter):
    paragraphs = "\n\n".join(tex_text(text) for text in letter["opening"])
    end = "\n\n".join(tex_text(text) for text in letter["closing"])
    return ("\\documentclass[11pt]{article}\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage[a4paper,margin=25mm]{geometry}\\usepackage{longtable}\n"
            "\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{8pt}\\begin{document}\n" + tex_text(letter["company"]) + "\n\n" + tex_text(letter["place"]) + "\n\n" +
            paragraphs + "\n\n" + tex_table(letter) + "\n\n" + end + "\n\\end{document}\n")


def troff(letter):
    layout, rows, head = letter["layout"], letter["rows"], letter["head"]
    out = [".LP", letter["company"], ".br", letter["place"]]
    for text in letter["opening"]:
        out += [".LP", text]
    out.append(".LP")
    if layout == "tabs":
        out += [".nf", ".ta 6c"] + ["\t".join(row) for row in rows] + [".fi"]
    else:
        columns = {"pairs": "l l.", "totals": "l l r.", "notes": "l r."}[layout]
        out += [".TS", "tab(|);", ("lB lB rB\n" if head else "") + columns] + (["|".join(head)] if head else []) + ["|".join(row) for row in rows] + [".TE"]
    for note in letter["notes"]:
        out += [".br", ".ps -2", note, ".ps"]
    for text in letter["closing"]:
        out += [".LP", text]
    return "\n".join(out) + "\n"


def fo_cell(text, extra=""):
    return f'<fo:table-cell padding="3pt" {extra}><fo:block>{escape(text)}</fo:block></fo:table-cell>'


def fo_table(letter):
    layout, rows, head = letter["layout"], letter["rows"], letter["head"]
    if layout == "leaders":
        return "".join(f'<fo:block text-align-last="justify">{escape(label)} <fo:leader leader-pattern="dots"/> {escape(value)}</fo:block>' for label, value in rows)
    body = "".join("<fo:table-row>" + "".join(
        fo_cell(value, 'background-color="#e4e4d8"' if layout == "shaded" and i % 2 == 0 else 'text-align="right"' if layout == "years" and j else "")
        for j, value in enumerate(row)) + "</fo:table-row>" for i, row in enumerate(rows))
    top = ""
    if layout == "years":
        top = ('<fo:table-header><fo:table-row>' + fo_cell("") + f'<fo:table-cell number-columns-spanned="{len(head) - 1}" padding="3pt"><fo:block text-align="center">Pay over the years</fo:block>'
               '</fo:table-cell></fo:table-row><fo:table-row font-weight="bold">' + "".join(fo_cell(name, 'text-align="right"' if i else "") for i, name in enumerate(head)) +
               "</fo:table-row></fo:table-header>")
    return f'<fo:table width="100%" table-layout="fixed" space-after="10pt">{top}<fo:table-body>{body}</fo:table-body></fo:table>'


def fo(letter):
    blocks = [letter["company"], letter["place"], *letter["opening"]]
    block = lambda text: f'<fo:block space-after="8pt">{escape(text)}</fo:block>'
    return ('<?xml version="1.0" encoding="utf-8"?><fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Times" font-size="11pt"><fo:layout-master-set>'
            '<fo:simple-page-master master-name="a" page-width="210mm" page-height="297mm" margin="25mm"><fo:region-body/></fo:simple-page-master></fo:layout-master-set>'
            '<fo:page-sequence master-reference="a"><fo:flow flow-name="xsl-region-body">' + "".join(map(block, blocks)) + fo_table(letter) + "".join(map(block, letter["closing"])) +
            "</fo:flow></fo:page-sequence></fo:root>")


def fodt(letter):
    leader = letter["layout"] == "leaders"
    stop = '<style:tab-stop style:position="15cm" style:type="right" style:leader-style="dotted" style:leader-text="."/>' if leader else '<style:tab-stop style:position="7cm"/>'
    paragraph = lambda text: f'<text:p text:style-name="P">{escape(text)}</text:p>'
    row = lambda cells: '<text:p text:style-name="T">' + "<text:tab/>".join(map(escape, cells)) + "</text:p>"
    parts = [letter["company"], letter["place"], *letter["opening"]]
    return ('<?xml version="1.0" encoding="utf-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
            'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" '
            'office:mimetype="application/vnd.oasis.opendocument.text"><office:styles><style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.3cm"/>'
            f'</style:style><style:style style:name="T" style:family="paragraph"><style:paragraph-properties><style:tab-stops>{stop}</style:tab-stops></style:paragraph-properties></style:style>'
            '</office:styles><office:body><office:text>' + "".join(map(paragraph, parts)) + "".join(map(row, letter["rows"])) + "".join(map(paragraph, letter["closing"])) +
            "</office:text></office:body></office:document>")


def docx(letter, path):
    """A Word file of the fewest parts."""
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    paragraph = lambda text, extra="": f'<w:p>{extra}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
    right = '<w:pPr><w:jc w:val="right"/></w:pPr>'
    row = lambda values: "<w:tr>" + "".join(f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>{paragraph(value, right if i == 2 else "")}</w:tc>' for i, value in enumerate(values)) + "</w:tr>"
    body = "".join(map(paragraph, [letter["company"], letter["place"], *letter["opening"]]))
    body += "<w:tbl><w:tblPr/><w:tblGrid/>" + row(letter["head"]) + "".join(map(row, letter["rows"])) + "</w:tbl>" + "".join(map(paragraph, letter["closing"]))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
                         'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
                         'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
        package.writestr("_rels/.rels", '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" '
                         'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
        package.writestr("word/document.xml", f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{w}"><w:body>{body}</w:body></w:document>')
