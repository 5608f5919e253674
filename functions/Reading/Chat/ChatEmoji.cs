using System.Text;
using Coach.Negotiations;

namespace Reading.Chat;

/// <summary>Reads a message of nothing but pictures.</summary>
internal static class ChatEmoji
{
    public static Intent? Of(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return null;
            }
        }

        return text.EnumerateRunes().Select(Of).FirstOrDefault(intent => intent is not null);
    }

    private static Intent? Of(Rune picture) => picture.ToString() switch
    {
        "👍" or "✅" or "👌" or "🆗" or "✔" or "💯" => new Intent.Agree(),
        "👎" or "❌" or "🚫" => new Intent.Refuse(),
        "🙏" or "❤" or "🥰" => new Intent.Command(CommandKind.Thank),
        "👋" => new Intent.Command(CommandKind.Greet),
        "❓" or "🤷" => new Intent.Ask(Topic.Help),
        _ => null,
    };
}
