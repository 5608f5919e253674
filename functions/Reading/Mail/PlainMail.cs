using System.Text;
using Reading.Text;

namespace Reading.Mail;

/// <summary>Plain text of mails: format=flowed (RFC 3676) joins lines that end in a space.</summary>
internal static class PlainMail
{
    public static string Unflow(string text, bool isFlowed, bool deletesSpace)
    {
        if (!isFlowed)
        {
            return text;
        }

        var joined = new StringBuilder(text.Length);
        foreach (var raw in PlainTextReader.SplitLines(text))
        {
            // A line that begins with a space was stuffed with it.
            var line = raw.StartsWith(' ') ? raw[1..] : raw;
            var goesOn = line.EndsWith(' ') && line != "-- " && !line.StartsWith('>');
            joined.Append(goesOn && deletesSpace ? line[..^1] : line).Append(goesOn ? "" : "\n");
        }

        return joined.ToString();
    }
}
