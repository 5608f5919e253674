using System.Text;
using Reading.Facts;

namespace Reading.Tests.Formats;

/// <summary>Damaged files of every format: a result comes back each time, in time, and never an exception.</summary>
public class MutationTests
{
    /// <summary>Mutants of each sample. More find nothing new in the time of a test run.</summary>
    private const int Mutants = 250;

    private static readonly (string Name, byte[] Bytes)[] s_samples =
    [
        ("a.docx", Documents.Word(Documents.P("Dear Ann", "<w:b/>") + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + Documents.P("Base") + "</w:tc></w:tr></w:tbl>", ("styles", "<w:root><w:style w:styleId=\"a\"><w:basedOn w:val=\"a\"/></w:style></w:root>"))),
        ("a.html", "<html><head><style>.x{display:none}</style><script type='application/ld+json'>{}</script><body style='color:#fff'><table><tr><td rowspan=2>A<td colspan=3>B<tr><td>C</table><ul><li>One<pre>two\nthree</pre></ul>"u8.ToArray()),
        ("a.eml", "Subject: =?utf-8?B?w6k=?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-7; format=flowed\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nH=C3=A9 =\r\nx\r\n--b\r\nContent-Type: text/html; name*0*=utf-8''a%20; name*1=b\r\n\r\n<p>x\r\n--b--"u8.ToArray()),
        ("a.vtt", "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n<v Ann>Our offer is one eighty five base, sorry, 190.</v>\n\n00:00:03.000 --> 00:00:04.000\nBo: I accept the offer.\n"u8.ToArray()),
        ("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nAnn: We can do $148k base and a sign-on of ten thousand.\n\n2\n00:00:03,000 --> 00:00:04,000\nBo: Deal, half a million in stock over four.\n"u8.ToArray()),
        ("a.txt", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("Ann: Offer 120 to 130 base.\nBo: no\nAnn:\tx\t1\nBo:\ty\t2\n\f- item")).ToArray()),
    ];

    public static TheoryData<string> Names() => [.. s_samples.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_damaged_file_gives_a_result_and_never_an_exception(string name)
    {
        var sample = s_samples.Single(sample => sample.Name == name).Bytes;
        var budget = new ReadingBudget { MaxTime = TimeSpan.FromSeconds(2), MaxInflatedBytes = 1 << 20 };
        for (var seed = 0; seed < Mutants; seed++)
        {
            var document = Documents.Read(name, Mutate(sample, new Random(seed)), budget);
            Assert.NotEmpty(FactsReader.Read(name, document));
        }
    }

    private static byte[] Mutate(byte[] sample, Random random)
    {
        var bytes = sample.ToList();
        for (var changes = random.Next(1, 8); changes > 0 && bytes.Count > 4; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(1, 20)));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, random.Next(1, 60))));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }
}
