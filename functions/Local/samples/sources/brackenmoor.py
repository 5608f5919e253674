"""A letter with its figures in a table, back-loaded vesting and two sign-on payments. Made into a PDF by ReportLab: brackenmoor.py OUTPUT."""
import sys

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

text = getSampleStyleSheet()["BodyText"]
rows = [
    ["Annual base salary", "$165,000"],
    ["Sign-on bonus, first year", "$45,000, paid in your first month"],
    ["Sign-on bonus, second year", "$30,000, paid in month 13"],
    ["Restricted stock units", "$220,000 in total"],
    ["Vesting", "5% after year 1, 15% after year 2, 40% in year 3, 40% in year 4"],
]
story = [
    Paragraph("Brackenmoor Analytics LLC, Seattle, Washington", text),
    Paragraph("October 30, 2026", text),
    Paragraph("Dear Anneliese Farouk,", text),
    Paragraph("We are pleased to offer you the position of Applied Scientist II in Seattle. Your start date will be December 14, 2026, and you "
              "will report to Rufus Delacroix-Ong. What we offer:", text),
    Spacer(1, 4 * mm),
    Table([[Paragraph(cell, text) for cell in row] for row in rows], colWidths=[55 * mm, 105 * mm], style=[("GRID", (0, 0), (-1, -1), 0.5, "grey")]),
    Spacer(1, 4 * mm),
    Paragraph("The sign-on payments must be returned in proportion if you leave within two years. This position is employed at will.", text),
    Paragraph("Please answer by November 20, 2026.", text),
    Paragraph("Ottoline Baptiste, Brackenmoor Analytics", text),
    Paragraph("Sample letter. The company, the people and the offer are invented; nobody was ever sent it.", text),
]
SimpleDocTemplate(sys.argv[1], pagesize=A4, title="Offer of employment", invariant=1).build(story)
