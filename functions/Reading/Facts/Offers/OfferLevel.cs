namespace Reading.Facts.Offers;

/// <summary>The rung of the firm's ladder that the letter names.</summary>
internal static class OfferLevel
{
    private static readonly CueTable<bool> s_levels = new((true, "livello;trede;schaal;class;qualification class;ladder;clinical ladder;functional level;job band;salary grade;corporate grade;spinal point;spine point;step;coefficient;level;grade;band;stufe;niveau;nivå;nível;schaal;karrierestufe;job level;job grade;career level;pay grade;ic level;entgeltgruppe;stage"));

    /// <summary>"L5", "Grade 7", "IC6": a label's value, a word after "level", or a code beside the title.</summary>
    public static Found<string>? Read(LetterText letter)
    {
        var labelled = letter.Passages.FirstOrDefault(passage => passage.ValueStart > 0 && (passage.LabelTopic == Topic.Level || (LabelVocabulary.Names(passage.Label, Topic.Level) && MoneyText.Find(passage.Value).Count == 0)) && passage.Value.Length is > 0 and < 40 && !IsFloor(passage.Value) && !passage.Value.Contains(TemplateBlanks.Paint, StringComparison.Ordinal));
        if (labelled is not null)
        {
            return new(WithoutRest(labelled.Value).Trim(' ', '.', ';'), labelled, 100);
        }

        foreach (var passage in letter.Passages.Where(passage => passage.Index < 60))
        {
            foreach (var cue in s_levels.In(passage).Reverse())
            {
                if (passage.Words.FirstOrDefault(word => word.Start > cue.End - 1) is { End: > 0 } next && next.Start - cue.End <= 2 && IsRung(passage.Text[next.Start..next.End]) && !IsAddress(passage.Text, next.End))
                {
                    return new(passage.Text[cue.Start..CodeEnd(passage.Text, next.End)], passage, 60);
                }
            }
        }

        return letter.Passages.Where(passage => passage.Index < 60 && (OfferRole.HasJobWord(passage) || passage.LabelTopic == Topic.Title)).Select(Code).FirstOrDefault(found => found is not null);
    }

    /// <summary>"S-3" is one code.</summary>
    private static int CodeEnd(string text, int end) =>
        end + 1 < text.Length && text[end] == '-' && char.IsAsciiLetterOrDigit(text[end + 1]) && (end + 2 == text.Length || !char.IsLetter(text[end + 2])) ? end + 2 : end;

    /// <summary>"Level 9, 200 Collins Street" is a floor.</summary>
    private static bool IsAddress(string text, int end) => end + 2 < text.Length && text[end] == ',' && char.IsAsciiDigit(text[end + 2]);

    /// <summary>"(Job level: M3) with Acme" ends at its bracket.</summary>
    private static string WithoutRest(string value) =>
        value.IndexOf(')', StringComparison.Ordinal) is > 0 and var close && !value.AsSpan(0, close).Contains('(') ? value[..close] : value;

    private static bool IsFloor(string value) =>
        value.TakeWhile(char.IsAsciiDigit).Count() is > 0 and var digits && IsAddress(value, digits);

    private static Found<string>? Code(Passage passage)
    {
        var words = passage.Words;
        for (var i = 0; i < words.Length; i++)
        {
            var text = passage.Text[words[i].Start..words[i].End];
            if (IsCode(text) && words[i].Start > 0 && passage.Text[words[i].Start - 1] is '(' or ' ' or ',')
            {
                return new(text, passage, 40);
            }
        }

        return null;
    }

    private static bool IsRung(string word) => IsCode(word) || (word.Length <= 3 && ((word.All(char.IsAsciiDigit) || (char.IsAsciiDigit(word[0]) && word[..^1].All(char.IsAsciiDigit) && char.IsAsciiLetter(word[^1]))) || word.All(c => c is 'I' or 'V' or 'X') || (word.Length == 1 && char.IsUpper(word[0])))) || (word.Length <= 4 && char.IsUpper(word[0]) && word.Any(char.IsAsciiDigit));

    private static readonly HashSet<string> s_codes = new(StringComparer.Ordinal) { "L", "IC", "E", "P", "M", "T", "G", "SDE", "ICT", "D", "TL", "EM", "S", "B", "K", "N", "SE", "JG", "ML", "C" };

    private static bool IsCode(string word)
    {
        var letters = word.TakeWhile(char.IsAsciiLetterUpper).Count();
        return letters > 0 && letters < word.Length && word.Length - letters <= 2 && word.Skip(letters).All(char.IsAsciiDigit) && s_codes.Contains(word[..letters]) && !(letters == 1 && word[0] == 'S' && word.Length > 2) && word is not ("P60" or "P45" or "D1" or "W2" or "I9" or "B2");
    }
}
