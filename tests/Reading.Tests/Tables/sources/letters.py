"""The forty letters in words: who writes, what is said, the table row by row, and what a careful reader takes from it.

All companies, people and figures are invented. `make.py` sets each with its producer and writes `../truth.jsonl`.
"""

LETTERS = []


def letter(name, layout, maker, company, place, person, opening, rows, closing, offer, head=(), notes=(), language="en", over=(), mirrored=False):
    LETTERS.append(dict(name=name, layout=layout, maker=maker, company=company, place=place, person=person, opening=opening, rows=rows,
                        closing=closing, offer=offer, head=list(head), notes=list(notes), language=language, over=list(over), mirrored=mirrored))


def base(amount, currency, period="year"):
    return dict(amount=amount, currency=currency, period=period)


# 1. A label and its value, row by row, without rules.

letter("01-pairs", "pairs", "chromium", "Gorsefield Instruments Ltd", "18 Tannery Row, Leeds", "Imogen Achterberg",
       ["5 October 2026", "Dear Imogen,",
        "It gives us great pleasure to offer you employment as Calibration Lead at Gorsefield Instruments Ltd. The main points are these:"],
       [["Base salary", "£71,500 per annum"], ["Target bonus", "12% of base salary"], ["Sign-on bonus", "£4,000"],
        ["Share options", "2,400 options over four years"], ["Annual leave", "27 days"], ["Start date", "4 January 2027"]],
       ["Please sign and return this letter by 19 October 2026.", "Yours sincerely,", "Philippa Durrant, People Director"],
       dict(base=base(71500, "GBP"), bonus=dict(targetPercent=12), signOn=[4000], equity=[dict(units=2400)]))

letter("02-pairs", "pairs", "weasyprint", "Lindhagen Marin AB", "Skeppsbron 41, Göteborg", "Torvald Quist",
       ["14 September 2026", "Dear Torvald,",
        "Lindhagen Marin AB is pleased to offer you the position of Naval Architect in Göteborg. Your terms in short:"],
       [["Monthly salary", "SEK 58,400"], ["Annual bonus (target)", "SEK 62,000"], ["Signing bonus", "SEK 40,000"],
        ["Equity", "RSUs worth SEK 280,000, vesting over three years"], ["Holiday", "30 days"]],
       ["We would be glad of your answer by 28 September 2026.", "Kind regards,", "Ebba Söderling"],
       dict(base=base(58400, "SEK", "month"), bonus=dict(targetAmount=62000), signOn=[40000], equity=[dict(value=280000)]))

letter("03-pairs", "pairs", "groff-ps2pdf", "Ottertail Grain Cooperative", "900 Elevator Road, Fergus Falls, Minnesota", "Delphine Moorcroft",
       ["October 21, 2026", "Dear Delphine,",
        "On behalf of Ottertail Grain Cooperative I am happy to offer you the role of Risk Analyst. You would start on December 1, 2026."],
       [["Base salary", "$96,250 per year"], ["Target bonus", "8%"], ["Sign-on bonus", "$7,500"], ["Relocation", "$5,000"],
        ["Paid time off", "20 days a year"]],
       ["This offer stands until November 4, 2026.", "Sincerely,", "Wendell Sandvik, General Manager"],
       dict(base=base(96250, "USD"), bonus=dict(targetPercent=8), signOn=[7500], equity=[]))

letter("04-pairs", "pairs", "docx", "Hohenlinde Optik GmbH", "Fabrikstraße 7, Jena", "Rosalie Winterhalter",
       ["12. Oktober 2026", "Sehr geehrte Frau Winterhalter,",
        "wir freuen uns, Ihnen die Stelle als Entwicklungsingenieurin bei der Hohenlinde Optik GmbH anzubieten. Die wichtigsten Punkte:"],
       [["Grundgehalt", "74.400 € brutto im Jahr"], ["Zielbonus", "10 %"], ["Antrittsprämie", "3.500 €"], ["Urlaub", "30 Tage"],
        ["Eintrittsdatum", "1. Februar 2027"]],
       ["Bitte antworten Sie uns bis zum 26. Oktober 2026.", "Mit freundlichen Grüßen", "Konrad Bleibtreu"],
       dict(base=base(74400, "EUR"), bonus=dict(targetPercent=10), signOn=[3500], equity=[]), language="de")

# 2. A grid of rules.

letter("05-grid", "grid", "pdflatex", "Calloway Bridgeworks Inc.", "77 Foundry Lane, Pittsburgh, Pennsylvania", "Jerome Applewhite",
       ["September 8, 2026", "Dear Jerome,",
        "Calloway Bridgeworks Inc. offers you the position of Senior Structural Engineer. The table sets out what we would pay."],
       [["Base salary", "$138,000", "a year, paid twice a month"], ["Annual bonus", "15%", "of base salary at target"],
        ["Sign-on bonus", "$12,000", "with your first pay"], ["Stock units", "$60,000", "vesting over 4 years"]],
       ["Please let us know by September 22, 2026.", "Sincerely,", "Marguerite Oyelaran, Vice President"],
       dict(base=base(138000, "USD"), bonus=dict(targetPercent=15), signOn=[12000], equity=[dict(value=60000)]),
       head=["Component", "Amount", "Terms"])

letter("06-grid", "grid", "reportlab", "Pukeko Freight Limited", "12 Wharf Street, Tauranga", "Hinemoa Castellan",
       ["2 November 2026", "Kia ora Hinemoa,",
        "Pukeko Freight Limited would like to offer you permanent employment as Operations Planner, based in Tauranga."],
       [["Base salary", "NZ$88,000", "per year"], ["Performance bonus", "NZ$6,600", "at target"], ["Sign-on payment", "NZ$2,500", "once"],
        ["KiwiSaver", "4%", "employer contribution"]],
       ["Kindly reply by 16 November 2026.", "Ngā mihi,", "Rangi Featherston, Operations Manager"],
       dict(base=base(88000, "NZD"), bonus=dict(targetAmount=6600), signOn=[2500], equity=[]), head=["Item", "Amount", "Basis"])

letter("07-grid", "grid", "wkhtmltopdf", "Vaalkrans Energy (Pty) Ltd", "5 Protea Crescent, Johannesburg", "Thandeka Brouwer",
       ["19 October 2026", "Dear Thandeka,",
        "We are delighted to offer you the position of Grid Modeller with Vaalkrans Energy (Pty) Ltd. Your remuneration is set out below."],
       [["Basic salary", "R 780,000 per annum"], ["Annual bonus", "R 78,000 at target"], ["Sign-on bonus", "R 45,000"],
        ["Share appreciation rights", "R 150,000 vesting over three years"]],
       ["Please confirm your acceptance by 30 October 2026.", "Yours faithfully,", "Sipho Grobbelaar"],
       dict(base=base(780000, "ZAR"), bonus=dict(targetAmount=78000), signOn=[45000], equity=[dict(value=150000)]), head=["Element", "Value"])

letter("08-grid", "grid", "html", "Maple & Thorn Veterinary Group", "240 Lakeshore Drive, Kingston, Ontario", "Solveig Arsenault",
       ["October 6, 2026", "Dear Solveig,",
        "Maple & Thorn Veterinary Group is pleased to offer you the full-time position of Practice Manager in Kingston."],
       [["Base salary", "C$92,000", "a year"], ["Target bonus", "7.5%", "of base salary"], ["Signing bonus", "C$5,000", "in the first month"],
        ["Vacation", "4 weeks", "from the first year"]],
       ["We ask for your reply by October 20, 2026.", "Warm regards,", "Beatrix Lalonde"],
       dict(base=base(92000, "CAD"), bonus=dict(targetPercent=7.5), signOn=[5000], equity=[]), head=["What", "How much", "How"])

# 3. Shaded rows.

letter("09-shaded", "shaded", "libreoffice", "Krzemień Robotyka Sp. z o.o.", "ul. Młyńska 14, Wrocław", "Bogusław Trzaska",
       ["5 October 2026", "Dear Bogusław,",
        "We would like to offer you the position of Motion Control Engineer at Krzemień Robotyka Sp. z o.o. on a permanent contract."],
       [["Base salary", "PLN 21,500 gross per month"], ["Annual bonus", "PLN 25,000"], ["Sign-on bonus", "PLN 12,000"],
        ["Stock options", "1,800 options over four years"], ["Paid leave", "26 days"]],
       ["The offer is valid until 19 October 2026.", "Best regards,", "Halina Wroniecka"],
       dict(base=base(21500, "PLN", "month"), bonus=dict(targetAmount=25000), signOn=[12000], equity=[dict(units=1800)]))

letter("10-shaded", "shaded", "fop", "Brackwater Insurance plc", "3 Lantern Square, Bristol", "Cuthbert Nwosu",
       ["28 September 2026", "Dear Cuthbert,",
        "Following your interviews we are pleased to offer you the role of Pricing Actuary at Brackwater Insurance plc in Bristol."],
       [["Base salary", "£84,000 per year"], ["Discretionary bonus", "20% of base salary"], ["Joining bonus", "£6,000"],
        ["Deferred shares", "£15,000"], ["Pension", "10% employer contribution"]],
       ["Please reply by 12 October 2026.", "Yours sincerely,", "Araminta Holloway, Chief Actuary"],
       dict(base=base(84000, "GBP"), bonus=dict(targetPercent=20), signOn=[6000], equity=[dict(value=15000)]))

letter("11-shaded", "shaded", "pdfkit", "Saguaro Semiconductor Corp.", "4100 Mesa Verde Way, Chandler, Arizona", "Priyanka Delacroix",
       ["October 13, 2026", "Dear Priyanka,",
        "We are excited to offer you the position of Yield Engineer at Saguaro Semiconductor Corp. Here is your package:"],
       [["Annual base salary", "$124,500"], ["Target annual bonus", "10%"], ["Sign-on bonus", "$15,000"], ["Restricted stock units", "$90,000"],
        ["Vesting", "4 years, 25% each year"]],
       ["Please accept by October 27, 2026.", "Sincerely,", "Octavio Lindqvist, Talent Acquisition"],
       dict(base=base(124500, "USD"), bonus=dict(targetPercent=10), signOn=[15000], equity=[dict(value=90000)]))

letter("12-shaded", "shaded", "eml-html", "Kestrelmoor Analytics Ltd", "9 Quayside, Cork", "Saoirse Vandenberg",
       ["20 October 2026", "Dear Saoirse,",
        "I am delighted to offer you the role of Data Engineer with Kestrelmoor Analytics Ltd in Cork. The package is as follows."],
       [["Base salary", "€69,000 per annum"], ["Performance bonus", "10% of base salary"], ["Sign-on bonus", "€3,000"],
        ["Equity", "1,500 share options"], ["Annual leave", "25 days"]],
       ["Could you let us have your answer by 3 November 2026?", "Kind regards,", "Fintan O'Hanrahan"],
       dict(base=base(69000, "EUR"), bonus=dict(targetPercent=10), signOn=[3000], equity=[dict(units=1500)]))

# 4. A column of currencies, a column of amounts, a total.

letter("13-totals", "totals", "weasyprint", "Aargletscher Pharma AG", "Rheinweg 22, Basel", "Leonie Zumthor",
       ["7 September 2026", "Dear Ms Zumthor,",
        "Aargletscher Pharma AG is pleased to offer you a permanent position as Clinical Statistician. Your compensation in the first year:"],
       [["Annual base salary", "CHF", "132,000"], ["Target bonus", "CHF", "19,800"], ["Sign-on bonus", "CHF", "10,000"],
        ["Total first year", "CHF", "161,800"]],
       ["Please return the signed copy by 21 September 2026.", "Yours sincerely,", "Urs Hängärtner"],
       dict(base=base(132000, "CHF"), bonus=dict(targetAmount=19800), signOn=[10000], equity=[]), head=["Component", "Currency", "Amount"])

letter("14-totals", "totals", "gropdf", "Bellbird Mining Services Pty Ltd", "31 Boundary Road, Kalgoorlie", "Macsen Thiele",
       ["16 November 2026", "Dear Macsen,",
        "Bellbird Mining Services Pty Ltd offers you the position of Ventilation Engineer in Kalgoorlie on the following terms."],
       [["Base salary per year", "AUD", "146,000"], ["Superannuation", "AUD", "17,520"], ["Target bonus", "AUD", "14,600"],
        ["Sign-on bonus", "AUD", "8,000"], ["Total", "AUD", "186,120"]],
       ["The offer lapses on 30 November 2026.", "Regards,", "Gwendolyn Starcevic, HR Manager"],
       dict(base=base(146000, "AUD"), bonus=dict(targetAmount=14600), signOn=[8000], equity=[]), head=["Item", "Currency", "Amount"])

letter("15-totals", "totals", "cairo", "Marisma Solar S.L.", "Avenida del Puerto 60, Cádiz", "Inés Garrucho",
       ["21 September 2026", "Dear Inés,",
        "Marisma Solar S.L. is happy to offer you the post of Field Installation Manager. Gross amounts per year are as follows."],
       [["Base salary", "EUR", "52,800"], ["Annual bonus", "EUR", "5,280"], ["Sign-on bonus", "EUR", "2,000"], ["Total", "EUR", "60,080"]],
       ["We look forward to your reply before 5 October 2026.", "Sincerely,", "Rodrigo Almendral"],
       dict(base=base(52800, "EUR"), bonus=dict(targetAmount=5280), signOn=[2000], equity=[]), head=["Concept", "Currency", "Gross amount"])

letter("16-totals", "totals", "docx-raw", "Straits Lantern Logistics Pte. Ltd.", "8 Jalan Pelikat, Singapore", "Nadia Rozario",
       ["9 October 2026", "Dear Nadia,",
        "We are pleased to offer you employment as Supply Chain Manager with Straits Lantern Logistics Pte. Ltd. on these terms."],
       [["Basic salary per month", "SGD", "9,200"], ["Transport allowance per month", "SGD", "600"], ["Sign-on bonus", "SGD", "10,000"],
        ["Target bonus", "SGD", "18,400"], ["Restricted shares", "SGD", "24,000"]],
       ["This offer is open until 23 October 2026.", "Yours sincerely,", "Benedict Wijaya"],
       dict(base=base(9200, "SGD", "month"), bonus=dict(targetAmount=18400), signOn=[10000], equity=[dict(value=24000)]),
       head=["Component", "Currency", "Amount"])

# 5. Set with tabs, no rules at all.

letter("17-tabs", "tabs", "libreoffice-fodt", "Fjellvarden Havbruk AS", "Strandgata 3, Bodø", "Synnøve Ekeland",
       ["12 October 2026", "Dear Synnøve,",
        "Fjellvarden Havbruk AS offers you a permanent position as Fish Health Biologist. The terms of pay are:"],
       [["Base salary", "NOK 712,000 per year"], ["Annual bonus", "NOK 50,000"], ["Sign-on bonus", "NOK 25,000"], ["Holiday", "25 days"]],
       ["Please answer within two weeks, by 26 October 2026.", "Kind regards,", "Arnulf Myklebust"],
       dict(base=base(712000, "NOK"), bonus=dict(targetAmount=50000), signOn=[25000], equity=[]))

letter("18-tabs", "tabs", "groff-ps2pdf", "Windhover Avionics Inc.", "215 Runway Boulevard, Wichita, Kansas", "Lucinda Farnsworth",
       ["August 31, 2026", "Dear Lucinda,",
        "It is my pleasure to offer you the position of Flight Test Engineer at Windhover Avionics Inc., reporting to Amos Tillery."],
       [["Base salary", "$112,000 per year"], ["Target bonus", "9% of base salary"], ["Sign-on bonus", "$6,000"], ["Stock options", "5,000 options"]],
       ["Please sign by September 14, 2026.", "Sincerely,", "Corinne Abernathy"],
       dict(base=base(112000, "USD"), bonus=dict(targetPercent=9), signOn=[6000], equity=[dict(units=5000)]))

letter("19-tabs", "tabs", "pdfkit", "Rosendal Keramik ApS", "Havnegade 19, Aarhus", "Mikkel Thorsager",
       ["2 October 2026", "Dear Mikkel,",
        "Rosendal Keramik ApS is glad to offer you the position of Kiln Process Engineer in Aarhus."],
       [["Monthly base salary", "DKK 47,500"], ["Yearly bonus, target", "DKK 45,000"], ["Sign-on bonus", "DKK 20,000"], ["Pension", "8% paid by us"]],
       ["The offer stands open until 16 October 2026.", "Best regards,", "Karen-Margrethe Dalum"],
       dict(base=base(47500, "DKK", "month"), bonus=dict(targetAmount=45000), signOn=[20000], equity=[]))

letter("20-tabs", "tabs", "eml-text", "Thistlegate Software Ltd", "44 Canal Wharf, Glasgow", "Euan Petrosyan",
       ["26 October 2026", "Hi Euan,",
        "Great news: we would like to offer you the Backend Engineer job at Thistlegate Software Ltd. The numbers:"],
       [["Base salary", "£63,000 a year"], ["Bonus", "10% of base salary"], ["Sign-on bonus", "£2,500"], ["Options", "1,200 share options"],
        ["Holiday", "28 days"]],
       ["Let us know by 6 November 2026.", "All the best,", "Catriona Bhatt"],
       dict(base=base(63000, "GBP"), bonus=dict(targetPercent=10), signOn=[2500], equity=[dict(units=1200)]))

# 6. Dots lead from the label to the amount.

letter("21-leaders", "leaders", "pdflatex", "Larkspur Hospital Group", "600 Meridian Avenue, Boise, Idaho", "Clementine Oduya",
       ["September 15, 2026", "Dear Clementine,",
        "Larkspur Hospital Group is pleased to offer you the full-time position of Nurse Informatics Lead."],
       [["Base salary, per year", "$103,000"], ["Target bonus", "6%"], ["Sign-on bonus", "$10,000"], ["Relocation allowance", "$4,500"]],
       ["Kindly return your signed acceptance by September 29, 2026.", "Sincerely,", "Bartholomew Keane"],
       dict(base=base(103000, "USD"), bonus=dict(targetPercent=6), signOn=[10000], equity=[]))

letter("22-leaders", "leaders", "reportlab", "Perlenbach Textil GmbH", "Spinnereiweg 2, Augsburg", "Annegret Sommerfeld",
       ["5. Oktober 2026", "Sehr geehrte Frau Sommerfeld,",
        "gern bieten wir Ihnen die Stelle als Leiterin Qualität bei der Perlenbach Textil GmbH an. Ihre Vergütung:"],
       [["Grundgehalt im Jahr", "81.000 EUR"], ["Zielbonus", "9.000 EUR"], ["Antrittsprämie", "4.000 EUR"]],
       ["Wir bitten um Ihre Antwort bis zum 19. Oktober 2026.", "Mit freundlichen Grüßen", "Lothar Einsiedel"],
       dict(base=base(81000, "EUR"), bonus=dict(targetAmount=9000), signOn=[4000], equity=[]), language="de")

letter("23-leaders", "leaders", "fop", "Ridgeback Capital Partners LLC", "1 Exchange Alley, Charlotte, North Carolina", "Alistair Bonaventure",
       ["November 3, 2026", "Dear Alistair,",
        "Ridgeback Capital Partners LLC is pleased to extend you an offer as Vice President, Credit Research."],
       [["Base salary", "$185,000 per year"], ["Target bonus", "$75,000"], ["Sign-on bonus", "$25,000"], ["Restricted stock units", "$120,000"]],
       ["This offer expires on November 17, 2026.", "Very truly yours,", "Henrietta Falk"],
       dict(base=base(185000, "USD"), bonus=dict(targetAmount=75000), signOn=[25000], equity=[dict(value=120000)]))

letter("24-leaders", "leaders", "docx-fodt", "Dune & Harbour Hotels LLC", "Corniche Road, Abu Dhabi", "Farida Castelnuovo",
       ["11 October 2026", "Dear Farida,",
        "On behalf of Dune & Harbour Hotels LLC I am pleased to offer you the position of Revenue Manager in Abu Dhabi."],
       [["Basic salary per month", "AED 24,000"], ["Annual bonus, target", "AED 36,000"], ["Joining bonus", "AED 15,000"], ["Annual leave", "30 days"]],
       ["We kindly ask for your decision by 25 October 2026.", "Yours sincerely,", "Khalid Merriweather"],
       dict(base=base(24000, "AED", "month"), bonus=dict(targetAmount=36000), signOn=[15000], equity=[]))

# 7. Boxes side by side: a name over its figure, or pairs within each box.

letter("25-boxes", "boxes", "chromium", "Paperlark Education Inc.", "52 Prairie Street, Madison, Wisconsin", "Theodora Vance",
       ["October 1, 2026", "Dear Theodora,",
        "We are thrilled to offer you the role of Curriculum Designer at Paperlark Education Inc. Your offer at a glance:"],
       [], ["Please tell us by October 15, 2026 whether you accept.", "Warmly,", "Emmeline Castaneda"],
       dict(base=base(87500, "USD"), bonus=dict(targetPercent=5), signOn=[3000], equity=[dict(value=20000)]),
       over=[["Base salary", "$87,500 per year"], ["Target bonus", "5%"], ["Sign-on bonus", "$3,000"], ["Equity", "$20,000 in RSUs"]])

letter("26-boxes", "boxes", "wkhtmltopdf", "Cedarbrook Medical Devices Ltd", "15 Innovation Park, Galway", "Oisín Bellweather",
       ["30 September 2026", "Dear Oisín,",
        "Cedarbrook Medical Devices Ltd is pleased to offer you the post of Regulatory Affairs Specialist in Galway."],
       [["Base salary", "€66,000 per year"], ["Annual bonus", "€5,000"], ["Sign-on bonus", "€2,000"], ["Share options", "900 options"]],
       ["We would need your answer by 14 October 2026.", "Kind regards,", "Niamh Castlemaine"],
       dict(base=base(66000, "EUR"), bonus=dict(targetAmount=5000), signOn=[2000], equity=[dict(units=900)]), head=["Cash", "Once and later"])

letter("27-boxes", "boxes", "cairo", "Harbourline Ferries plc", "Pier House, Southampton", "Rupert Adeyemi",
       ["14 October 2026", "Dear Rupert,",
        "We have pleasure in offering you employment as Fleet Data Analyst at Harbourline Ferries plc."],
       [], ["Please reply by 28 October 2026.", "Yours sincerely,", "Dorothea Minchin"],
       dict(base=base(54000, "GBP"), bonus=dict(targetAmount=4000), signOn=[1500], equity=[]),
       over=[["Base salary", "£54,000 per year"], ["Annual bonus", "£4,000"], ["Sign-on bonus", "£1,500"]])

letter("28-boxes", "boxes", "html", "Juniper & Vale Cosmetics SAS", "14 rue des Lavandières, Lyon", "Mathilde Estève",
       ["6 octobre 2026", "Chère Madame,",
        "Nous avons le plaisir de vous proposer le poste de Responsable Qualité au sein de Juniper & Vale Cosmetics SAS."],
       [["Salaire de base", "58 500 € brut par an"], ["Prime annuelle", "6 000 €"], ["Prime de bienvenue", "2 500 €"], ["Congés payés", "30 jours"]],
       ["Merci de nous répondre avant le 20 octobre 2026.", "Cordialement,", "Aurélien Fontanges"],
       dict(base=base(58500, "EUR"), bonus=dict(targetAmount=6000), signOn=[2500], equity=[]), head=["Rémunération", "Autres éléments"], language="fr")

# 8. Years side by side under a heading of their own.

letter("29-years", "years", "fop", "Northwake Batteries Inc.", "88 Granite Way, Duluth, Minnesota", "Cassius Hollander",
       ["September 22, 2026", "Dear Cassius,",
        "Northwake Batteries Inc. is happy to offer you the position of Principal Cell Chemist. What you would be paid, year by year:"],
       [["Base salary", "$165,000", "$165,000", "$165,000"], ["Target bonus", "$24,750", "$24,750", "$24,750"], ["Sign-on bonus", "$20,000", "$0", "$0"],
        ["RSU vesting", "$30,000", "$30,000", "$30,000"], ["Total", "$239,750", "$219,750", "$219,750"]],
       ["Your grant of restricted stock units is worth $90,000 and vests over three years.", "We ask for your answer by October 6, 2026.", "Sincerely,", "Ottoline Brask"],
       dict(base=base(165000, "USD"), bonus=dict(targetAmount=24750), signOn=[20000], equity=[dict(value=90000)]),
       head=["Component", "Year 1", "Year 2", "Year 3"])

letter("30-years", "years", "pdflatex", "Whistlewood Games Ltd", "21 Foundry Yard, Nottingham", "Perpetua Lockhart",
       ["1 October 2026", "Dear Perpetua,",
        "Whistlewood Games Ltd offers you the role of Lead Technical Artist. Your base salary is £78,000 per year; the table shows each year."],
       [["Base salary", "78,000", "78,000"], ["Annual bonus", "7,800", "7,800"], ["Sign-on bonus", "5,000", "0"], ["Shares vesting", "9,000", "9,000"]],
       ["Your share award is worth £18,000 in all and vests over two years.", "Please respond by 15 October 2026.", "Yours sincerely,", "Barnaby Osei"],
       dict(base=base(78000, "GBP"), bonus=dict(targetAmount=7800), signOn=[5000], equity=[dict(value=18000)]),
       head=["GBP", "Year 1", "Year 2"])

letter("31-years", "years", "chromium", "Silkhorn Networks KK", "2-8 Minatomachi, Yokohama", "Renata Fujioka",
       ["9 September 2026", "Dear Renata,",
        "We are pleased to offer you the position of Network Architect at Silkhorn Networks KK. Amounts are in yen."],
       [["Base salary", "¥12,600,000", "¥12,600,000", "¥12,600,000", "¥12,600,000"], ["Target bonus", "¥1,890,000", "¥1,890,000", "¥1,890,000", "¥1,890,000"],
        ["Sign-on bonus", "¥1,500,000", "–", "–", "–"], ["RSUs vesting", "¥800,000", "¥800,000", "¥800,000", "¥800,000"]],
       ["The RSU grant is worth ¥3,200,000 and vests over four years.", "Please reply by 23 September 2026.", "Sincerely,", "Haruto Lindeman"],
       dict(base=base(12600000, "JPY"), bonus=dict(targetAmount=1890000), signOn=[1500000], equity=[dict(value=3200000)]),
       head=["", "Year 1", "Year 2", "Year 3", "Year 4"])

letter("32-years", "years", "eml-html", "Copperleaf Utilities Inc.", "3300 Basin Street, Spokane, Washington", "Marcellus Byrd",
       ["October 29, 2026", "Dear Marcellus,",
        "Copperleaf Utilities Inc. would like to offer you the position of Load Forecaster. Here is what each year looks like."],
       [["Base salary", "$108,000", "$111,240"], ["Target bonus", "$10,800", "$11,124"], ["Sign-on bonus", "$9,000", "$0"]],
       ["Please let me know by November 12, 2026.", "Best,", "Rosamund Teague"],
       dict(base=base(108000, "USD"), bonus=dict(targetAmount=10800), signOn=[9000], equity=[]), head=["Component", "Year 1", "Year 2"])

# 9. Amounts flush right, with notes below; in one the amounts stand before what they are for.

letter("33-notes", "notes", "reportlab", "Glenmarrow Distillers Ltd", "The Maltings, Elgin", "Fergus Abiodun",
       ["13 October 2026", "Dear Fergus,",
        "We are delighted to offer you the position of Head of Maturation at Glenmarrow Distillers Ltd. Your remuneration:"],
       [["Base salary per year", "£92,400"], ["Annual bonus (1)", "£11,000"], ["Sign-on bonus (2)", "£7,000"], ["Share award (3)", "£25,000"]],
       ["Please accept by 27 October 2026.", "Yours sincerely,", "Lorna Crathie"],
       dict(base=base(92400, "GBP"), bonus=dict(targetAmount=11000), signOn=[7000], equity=[dict(value=25000)]),
       notes=["(1) At target; paid in March.", "(2) To be repaid if you leave within 12 months.", "(3) Vests over three years."])

letter("34-notes", "notes", "gropdf", "Quarrystone Aggregates Inc.", "1200 Limestone Road, Bloomington, Indiana", "Wilhelmina Strand",
       ["October 20, 2026", "Dear Wilhelmina,",
        "Quarrystone Aggregates Inc. is pleased to offer you the position of Plant Controller in Bloomington."],
       [["Base salary*", "$99,000"], ["Target bonus**", "$9,900"], ["Sign-on bonus", "$4,000"]],
       ["Please return this letter by November 3, 2026.", "Sincerely,", "Hollis Underhill"],
       dict(base=base(99000, "USD"), bonus=dict(targetAmount=9900), signOn=[4000], equity=[]),
       notes=["* Per year, paid every second Friday.", "** Depends on the results of the plant."])

letter("35-notes", "notes", "weasyprint", "Carmelite Sensors Ltd", "7 Almond Street, Haifa", "Yardena Kowalczyk",
       ["18 October 2026", "Dear Yardena,",
        "Carmelite Sensors Ltd is happy to offer you the position of Optical Engineer in Haifa. The main terms:"],
       [["Base salary", "ILS 31,500 per month"], ["Annual bonus", "ILS 40,000"], ["Sign-on bonus", "ILS 18,000"], ["Options", "6,000 options"]],
       ["Please answer by 1 November 2026.", "Regards,", "Avital Brenner"],
       dict(base=base(31500, "ILS", "month"), bonus=dict(targetAmount=40000), signOn=[18000], equity=[dict(units=6000)]),
       notes=["Amounts are gross."], mirrored=True)

letter("36-notes", "notes", "docx", "Windmolen Agritech B.V.", "Dijkweg 88, Wageningen", "Joris Habermann",
       ["5 October 2026", "Dear Joris,",
        "We are pleased to offer you the position of Plant Modeller at Windmolen Agritech B.V. in Wageningen."],
       [["Base salary per month", "€5,250"], ["Target bonus (a)", "€5,000"], ["Sign-on bonus (b)", "€3,000"], ["Holiday allowance", "8%"]],
       ["This offer is valid until 19 October 2026.", "Kind regards,", "Willemijn Tuinstra"],
       dict(base=base(5250, "EUR", "month"), bonus=dict(targetAmount=5000), signOn=[3000], equity=[]),
       notes=["(a) Each year, depending on results.", "(b) Paid with the first salary."])

# 10. A long table that goes on over the page.

LONG = [["Base salary", "{base}"], ["Target bonus", "{bonus}"], ["Sign-on bonus", "{sign}"], ["Equity", "{equity}"], ["Working time", "{hours} hours a week"],
        ["Work pattern", "{pattern}"], ["Place of work", "{city}"], ["Start date", "{start}"], ["Trial period", "{trial}"], ["Notice period", "{notice}"],
        ["Paid leave", "{leave}"], ["Sick pay", "{sick}"], ["Parental leave", "{parental}"], ["Medical plan", "{medical}"], ["Dental plan", "{dental}"],
        ["Life cover", "{life}"], ["Pension", "{pension}"], ["Learning budget", "{learning}"], ["Home office", "{home}"], ["Phone", "{phone}"],
        ["Travel", "{travel}"], ["Meals", "{meals}"], ["Sports", "{sports}"], ["Reporting line", "{line}"]]


def long(**values):
    return [[label, value.format(**values)] for label, value in LONG]


letter("37-split", "split", "libreoffice", "Meridian Quay Shipping NV", "Scheldekaai 30, Antwerp", "Gwenaëlle Troost",
       ["6 October 2026", "Dear Gwenaëlle,",
        "Meridian Quay Shipping NV is pleased to offer you the position of Chartering Analyst in Antwerp.", "All terms are in the table below; it goes on over the page."],
       long(base="€64,200 per year", bonus="10% of base salary", sign="€3,500", equity="700 share options", hours="38", pattern="three days on site", city="Antwerp",
            start="4 January 2027", trial="none", notice="three months", leave="32 days", sick="full pay for 30 days", parental="20 days", medical="family included",
            dental="included", life="twice the salary", pension="7% paid by us", learning="€1,500 a year", home="€60 a month", phone="paid by us", travel="train pass",
            meals="€8 a working day", sports="€25 a month", line="Head of Chartering"),
       ["Please sign by 20 October 2026.", "Kind regards,", "Diederik Vanhoutte"],
       dict(base=base(64200, "EUR"), bonus=dict(targetPercent=10), signOn=[3500], equity=[dict(units=700)]), head=["Term", "What we offer"])

letter("38-split", "split", "pdflatex", "Tamarack Forestry Inc.", "45 Sawmill Road, Missoula, Montana", "Evangeline Pruett",
       ["September 30, 2026", "Dear Evangeline,",
        "Tamarack Forestry Inc. is pleased to offer you the position of Remote Sensing Scientist in Missoula."],
       long(base="$101,500 per year", bonus="7%", sign="$5,500", equity="$12,000 in RSUs", hours="40", pattern="field work in summer", city="Missoula",
            start="November 30, 2026", trial="90 days", notice="two weeks", leave="22 days", sick="10 days", parental="8 weeks", medical="PPO, 80% paid",
            dental="50% paid", life="one year of salary", pension="401(k), 4% match", learning="up to ten courses", home="desk and chair", phone="company phone",
            travel="truck provided", meals="per diem in the field", sports="none", line="Chief Forester"),
       ["Please reply by October 14, 2026.", "Sincerely,", "Thaddeus Birch"],
       dict(base=base(101500, "USD"), bonus=dict(targetPercent=7), signOn=[5500], equity=[dict(value=12000)]), head=["Term", "What we offer"])

letter("39-split", "split", "pdfkit", "Hallamgate Rail Systems Ltd", "Wharncliffe House, Sheffield", "Desmond Krol",
       ["19 October 2026", "Dear Desmond,",
        "We are pleased to offer you employment as Signalling Engineer at Hallamgate Rail Systems Ltd."],
       long(base="£59,750 per annum", bonus="£3,000", sign="£2,000", equity="400 matching shares", hours="37", pattern="hybrid, two days at home", city="Sheffield",
            start="11 January 2027", trial="six months", notice="twelve weeks", leave="28 days", sick="six weeks", parental="two weeks at full pay", medical="single cover",
            dental="optional", life="four times the salary", pension="6% employer", learning="professional fees paid", home="screen provided", phone="on request",
            travel="rail card", meals="canteen", sports="cycle scheme", line="Principal Engineer"),
       ["Please let us know by 2 November 2026.", "Yours sincerely,", "Winifred Oakes"],
       dict(base=base(59750, "GBP"), bonus=dict(targetAmount=3000), signOn=[2000], equity=[dict(units=400)]), head=["Term", "What we offer"])

letter("40-split", "split", "chromium", "Sandpiper Payments Inc.", "700 Harbor Street, San Diego, California", "Ignatius Moreau",
       ["October 7, 2026", "Dear Ignatius,",
        "Sandpiper Payments Inc. is thrilled to offer you the position of Staff Fraud Engineer.", "The table on this page and the next holds all terms."],
       long(base="$212,000 per year", bonus="15% of base salary", sign="$30,000", equity="$240,000 in RSUs over four years", hours="40", pattern="remote first", city="San Diego",
            start="January 5, 2027", trial="none", notice="none", leave="25 days", sick="as needed", parental="16 weeks", medical="100% paid for you", dental="100% paid",
            life="$500,000", pension="401(k), 5% match", learning="$2,000 a year", home="$1,000 once", phone="$75 a month", travel="economy class", meals="none",
            sports="$40 a month", line="Director, Risk"),
       ["This offer is open until October 21, 2026.", "Cheers,", "Philomena Drake"],
       dict(base=base(212000, "USD"), bonus=dict(targetPercent=15), signOn=[30000], equity=[dict(value=240000)]), head=["Term", "What we offer"])
