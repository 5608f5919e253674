using System.Text;
using Reading.Tests.Formats;

namespace Reading.Tests.Mail;

public class MailReaderTests
{
    private const string Head = "Subject: =?utf-8?Q?Dein_Angebot_=E2=82=AC?=\r\nFrom: Ann <ann@example.org>\r\nMIME-Version: 1.0\r\n";

    private static Document Read(string text) => Documents.Read("a.eml", Encoding.Latin1.GetBytes(text));

    [Fact]
    public void The_header_comes_first_decoded() =>
        Assert.Equal(["Subject: Dein Angebot €", "From: Ann <ann@example.org>", "Hi"], Read(Head + "\r\nHi").Texts());

    [Fact]
    public void A_character_cut_in_two_encoded_words_is_joined() =>
        Assert.Equal("Subject: é x", Read("Subject: =?utf-8?B?w=?= =?utf-8?B?w6k=?= x\nMIME-Version: 1.0\n\n").Texts()[0].Replace("\uFFFD", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("quoted-printable", "Base =E4nd=\r\n more", "Base änd more")]
    [InlineData("base64", "QmFzZSDk", "Base ä")]
    [InlineData("8bit", "Base \u00E4", "Base ä")]
    public void Transfer_encoding_and_charset_are_undone(string encoding, string body, string text) =>
        Assert.Equal(text, Read($"{Head}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}").Texts()[^1]);

    [Theory]
    [InlineData("<p>Base: 1", "Base: 1", LineKind.Text)]
    [InlineData("<table><tr><td>Base<td>1</table>", "Base  1", LineKind.TableRow)]
    public void Of_two_forms_the_page_is_read_where_it_has_tables(string html, string text, LineKind kind)
    {
        var line = Read($"{Head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nBase: 1\r\n--b\r\nContent-Type: text/html\r\n\r\n{html}\r\n--b--").Lines.Last();
        Assert.Equal((text, kind), (line.Text, line.Kind));
    }

    [Fact]
    public void Attachments_are_further_pages_and_what_is_unread_is_said()
    {
        var word = Convert.ToBase64String(Documents.Word(Documents.P("Your offer")));
        var document = Read($"{Head}Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n\r\nSee attached.\r\n--b\r\nContent-Type: application/octet-stream; name=offer.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n{word}\r\n"
            + "--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx\r\n--b\r\nContent-Type: image/png; name=logo.png\r\n\r\nx\r\n--b--");
        Assert.Equal([(1, "See attached."), (2, "Your offer")], document.Lines.Skip(2).Select(line => (line.Page, line.Text)));
        Assert.Equal(("unsupported", "attachment winmail.dat"), document.Problems.Select(problem => (problem.Code, problem.Where!)).Single());
    }

    [Fact]
    public void Flowed_lines_are_joined() =>
        Assert.Equal("One long line", Read($"{Head}Content-Type: text/plain; format=flowed\r\n\r\nOne long \r\nline").Texts()[^1]);

    [Fact]
    public void Mails_within_mails_end_at_the_depth_of_the_budget()
    {
        var mail = "Subject: x\nMIME-Version: 1.0\n\ninnermost";
        for (var i = 0; i < 100; i++)
        {
            mail = $"Subject: {i}\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n{mail}";
        }

        var document = Read(mail);
        Assert.Contains("over-budget", document.Codes());
        Assert.Equal("Subject: 99", document.Texts()[0]);
    }
}
