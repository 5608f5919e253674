"""Makes the PDFs that cannot be read: one behind a password, one that is a picture of text. Needs python3-reportlab and python3-pil."""
import io
import pathlib

from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A6
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

here = pathlib.Path(__file__).parent / "files"

locked = Canvas(str(here / "locked.pdf"), pagesize=A6, encrypt=StandardEncryption("larkspur", "castellan", strength=128), invariant=1)
locked.drawString(40, 300, "Your base salary is $101,000 per year.")
locked.save()

picture = Image.new("1", (300, 100), 1)
ImageDraw.Draw(picture).text((10, 40), "Your base salary is $101,000 per year.", fill=0)
bytes_of_picture = io.BytesIO()
picture.save(bytes_of_picture, "PNG")
scan = Canvas(str(here / "scan.pdf"), pagesize=A6, invariant=1)
scan.drawImage(ImageReader(bytes_of_picture), 20, 200, 250, 80)
scan.save()
