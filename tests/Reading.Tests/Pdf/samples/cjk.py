"""Letters in fonts that are not embedded, with predefined character maps: python3 cjk.py FOLDER (needs Debian's python3-reportlab)."""

import sys
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

LETTERS = {"japan": ("HeiseiKakuGo-W5", ["内定通知書", "青葉計測株式会社は貴殿を主任技師として採用いたします。", "年俸 9,600,000円", "入社日 2027年1月4日"]),
           "china": ("STSong-Light", ["录用通知书", "青禾仪器有限公司诚邀您担任高级工程师。", "年薪 480,000元", "入职日期 2027年1月4日"]),
           "taiwan": ("MSung-Light", ["錄取通知書", "青禾儀器股份有限公司誠摯邀請您擔任資深工程師。", "年薪 1,800,000元", "到職日期 2027年1月4日"]),
           "korea": ("HYSMyeongJo-Medium", ["채용 통지서", "푸른계측 주식회사는 귀하를 책임연구원으로 채용합니다.", "연봉 72,000,000원", "입사일 2027년 1월 4일"])}

for name, (face, lines) in LETTERS.items():
    canvas = Canvas(f"{sys.argv[1]}/cjk-{name}.pdf", pagesize=(595, 842))
    pdfmetrics.registerFont(UnicodeCIDFont(face))
    canvas.setFont(face, 12)
    for i, line in enumerate(lines):
        canvas.drawString(72, 760 - 24 * i, line)
    canvas.save()
