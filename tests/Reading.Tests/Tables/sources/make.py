"""Sets the letters of `letters.py`, each with its producer, into a folder, and writes their truth: python3 make.py FOLDER TRUTH [NAME...]

Needs, as packages of Debian 12: chromium, weasyprint, wkhtmltopdf, groff, ghostscript, texlive-latex-base, texlive-latex-recommended, fop, libreoffice-writer-nogui,
python3-reportlab, python3-cairo; and `npm install pdfkit` in a folder named by NODE_PATH.
"""

import json, os, subprocess, sys, tempfile
from email.message import EmailMessage
from letters import LETTERS
import page

PAGE = (595, 842)


def run(*command, data=None, into=None):
    done = subprocess.run(command, input=data, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    if into:
        with open(into, "wb") as file:
            file.write(done.stdout)


def source(letter, text, ending):
    path = os.path.join(tempfile.mkdtemp(), letter["name"] + ending)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def chromium(letter, out):
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--print-to-pdf=" + out, source(letter, page.html(letter), ".html"))


def weasyprint(letter, out):
    run("weasyprint", source(letter, page.html(letter), ".html"), out)


def wkhtmltopdf(letter, out):
    run("wkhtmltopdf", "-q", source(letter, page.html(letter), ".html"), out)


def pdflatex(letter, out):
    path = source(letter, page.tex(letter), ".tex")
    for _ in range(3):
        run("pdflatex", "-interaction=batchmode", "-output-directory", os.path.dirname(path), path)
    os.replace(path[:-4] + ".pdf", out)


def troff(letter, device):
    done = subprocess.run(["groff", "-k", "-t", "-ms", "-T" + device], input=page.troff(letter).encode(), stdout=subprocess.PIPE, check=True)
    return done.stdout


def groff_ps2pdf(letter, out):
    run("ps2pdf", "-", out, data=troff(letter, "ps"))


def gropdf(letter, out):
    with open(out, "wb") as file:
        file.write(troff(letter, "pdf"))


def fop(letter, out):
    run("fop", "-fo", source(letter, page.fo(letter), ".fo"), "-pdf", out)


def office(path, kind, out, *options):
    run("soffice", "--headless", *options, "--convert-to", kind, "--outdir", os.path.dirname(path), path)
    os.replace(os.path.splitext(path)[0] + "." + kind.split(":")[0], out)


def libreoffice(letter, out):
    office(source(letter, page.html(letter), ".html"), "pdf:writer_pdf_Export", out, "--infilter=HTML (StarWriter)")


def libreoffice_fodt(letter, out):
    office(source(letter, page.fodt(letter), ".fodt"), "pdf", out)


def docx(letter, out):
    office(source(letter, page.html(letter), ".html"), "docx:MS Word 2007 XML", out, "--infilter=HTML (StarWriter)")


def docx_fodt(letter, out):
    office(source(letter, page.fodt(letter), ".fodt"), "docx:MS Word 2007 XML", out)


def reportlab(letter, out):
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, Spacer
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.pdfbase.pdfmetrics import stringWidth
    from reportlab.lib import colors
    style = getSampleStyleSheet()["BodyText"]
    text = lambda part: Paragraph(part.replace("&", "&amp;"), style)
    rows = ([letter["head"]] if letter["head"] else []) + letter["rows"]
    if letter["layout"] == "leaders":
        line = lambda label, value: label + " " + "." * int((420 - stringWidth(label + value, "Helvetica", 10)) / stringWidth(".", "Helvetica", 10)) + " " + value
        table = Table([[line(*row)] for row in rows], hAlign="LEFT")
    else:
        table = Table(rows, hAlign="LEFT", colWidths=[160] + [None] * (len(rows[0]) - 1))
        table.setStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("FONTNAME", (0, 0), (-1, 0), "Helvetica-Bold")] if letter["layout"] == "grid" else [("ALIGN", (1, 0), (1, -1), "RIGHT")])
    story = [text(letter["company"]), text(letter["place"]), *map(text, letter["opening"]), table, Spacer(0, 8), *map(text, letter["notes"]), *map(text, letter["closing"])]
    SimpleDocTemplate(out, pagesize=PAGE).build(story)


def cairo(letter, out):
    import cairo as library
    surface = library.PDFSurface(out, *PAGE)
    context = library.Context(surface)
    context.select_font_face("DejaVu Sans")
    context.set_font_size(10)
    place = [72.0]

    def write(text, x=60, y=None):
        context.move_to(x, place[0] if y is None else y)
        context.show_text(text)

    def paragraph(text):
        line = ""
        for word in text.split():
            if context.text_extents(line + word).width > 470:
                write(line)
                place[0] += 14
                line = ""
            line += word + " "
        write(line.strip())
        place[0] += 22

    for text in [letter["company"], letter["place"], *letter["opening"]]:
        paragraph(text)
    if letter["over"]:
        for i, (name, figure) in enumerate(letter["over"]):
            x = 60 + i * 160
            context.rectangle(x, place[0] - 4, 148, 46)
            context.stroke()
            context.set_font_size(8)
            write(name, x + 8, place[0] + 10)
            context.set_font_size(12)
            write(figure, x + 8, place[0] + 30)
            context.set_font_size(10)
        place[0] += 66
    for row in ([letter["head"]] if letter["head"] else []) + letter["rows"]:
        if row[0] == "Total":
            context.move_to(60, place[0] - 11)
            context.line_to(400, place[0] - 11)
            context.stroke()
        write(row[0])
        write(row[1], 230)
        write(row[2], 400 - context.text_extents(row[2]).x_advance)
        place[0] += 18
    place[0] += 12
    for text in letter["closing"]:
        paragraph(text)
    surface.finish()


PDFKIT = """
const PDF = require('pdfkit'), fs = require('fs'), letter = JSON.parse(fs.readFileSync(0, 'utf8'));
const pdf = new PDF({ size: 'A4', margin: 64 }); pdf.pipe(fs.createWriteStream(process.argv[2])); pdf.fontSize(11);
for (const text of [letter.company, letter.place, ...letter.opening]) pdf.text(text).moveDown(0.6);
const height = letter.layout === 'split' ? 27 : 19;
const write = (row, bold) => { const y = pdf.y; pdf.font(bold ? 'Helvetica-Bold' : 'Helvetica').text(row[0], 70, y, { lineBreak: false }).text(row[1], 260, y, { lineBreak: false }); pdf.y = y + height; };
if (letter.head.length) write(letter.head, true);
letter.rows.forEach((row, i) => {
  if (pdf.y + height > 770) { pdf.addPage(); write(letter.head, true); }
  if (letter.layout === 'shaded' && i % 2 === 0) pdf.rect(64, pdf.y - 4, 467, height).fill('#e8eef4').fillColor('black');
  write(row, false);
});
pdf.moveDown(); pdf.x = 64;
for (const text of letter.closing) pdf.text(text, 64).moveDown(0.6);
pdf.end();
"""


def pdfkit(letter, out):
    run("node", source(letter, PDFKIT, ".js"), out, data=json.dumps(letter).encode())


def html(letter, out):
    with open(out, "w", encoding="utf-8") as file:
        file.write(page.html(letter))


def mail(letter):
    message = EmailMessage()
    message["From"] = letter["closing"][-1].split(",")[0] + " <people@company.example>"
    message["To"] = letter["person"] + " <me@home.example>"
    message["Subject"] = "Your offer from " + letter["company"]
    message["Date"] = "Mon, 26 Oct 2026 09:12:00 +0000"
    return message


def eml_text(letter, out):
    message = mail(letter)
    table = "\n".join("".join(cell.ljust(22) for cell in row).rstrip() for row in letter["rows"])
    message.set_content("\n\n".join([*letter["opening"], table, *letter["closing"], letter["company"] + "\n" + letter["place"]]) + "\n", cte="quoted-printable")
    with open(out, "wb") as file:
        file.write(message.as_bytes())


def eml_html(letter, out):
    message = mail(letter)
    if letter["layout"] == "shaded":
        message.set_content("Please open this message in a program that shows HTML.\n")
        message.add_alternative(page.html(letter), subtype="html", cte="base64")
    else:
        message.set_content(page.html(letter), subtype="html", charset="iso-8859-1", cte="quoted-printable")
    with open(out, "wb") as file:
        file.write(message.as_bytes())


MAKERS = {"chromium": chromium, "weasyprint": weasyprint, "wkhtmltopdf": wkhtmltopdf, "pdflatex": pdflatex, "groff-ps2pdf": groff_ps2pdf, "gropdf": gropdf, "fop": fop,
          "libreoffice": libreoffice, "libreoffice-fodt": libreoffice_fodt, "reportlab": reportlab, "cairo": cairo, "pdfkit": pdfkit, "docx": docx, "docx-fodt": docx_fodt,
          "docx-raw": lambda letter, out: page.docx(letter, out), "html": html, "eml-text": eml_text, "eml-html": eml_html}
ENDINGS = {"docx": ".docx", "docx-fodt": ".docx", "docx-raw": ".docx", "html": ".html", "eml-text": ".eml", "eml-html": ".eml"}


def seen(text, maker):
    """What stands on paper: LaTeX's plain fonts have no euro."""
    return text.replace("€", "EUR ") if maker == "pdflatex" else text


def truth(letter):
    rows = [[seen(cell, letter["maker"]) for cell in row] for row in letter["rows"]]
    return dict(source=letter["name"] + ENDINGS.get(letter["maker"], ".pdf"), layout=letter["layout"], maker=letter["maker"], rows=rows, over=letter["over"], mirrored=letter["mirrored"],
                company=letter["company"], offer=letter["offer"])


if __name__ == "__main__":
    folder, names = sys.argv[1], sys.argv[3:]
    for letter in LETTERS:
        if not names or letter["name"] in names:
            MAKERS[letter["maker"]](letter, os.path.join(os.path.abspath(folder), letter["name"] + ENDINGS.get(letter["maker"], ".pdf")))
            print(letter["name"], letter["maker"], flush=True)
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.writelines(json.dumps(truth(letter), ensure_ascii=False) + "\n" for letter in LETTERS)
