using Coach.Pay;

namespace Reading.Chat;

/// <summary>Tells of what each figure of a sentence is: "base 185, 40k sign on and 300 in rsus".</summary>
internal static class ChatPlacing
{
    /// <summary>How many words may stand between a figure and its component where they are not joined by "in", "of" or "is".</summary>
    private const int LoosestGap = 5;

    /// <summary>Words that join a component to the figure behind it ("base is 185").</summary>
    private static readonly HashSet<string> s_toRight = new("is was of at to s are would be will for now up down from around about roughly only just approx target a an the from as approximately say says about by bonus it as gets got".Split(' '), StringComparer.Ordinal);

    /// <summary>Words that join a figure to the component behind it ("385 in stock").</summary>
    private static readonly HashSet<string> s_toLeft = new("in of as for on worth the a target annual total yearly and up k extra more signing per year gross cash initial max their".Split(' '), StringComparer.Ordinal);

    /// <summary>The component of each figure, by item; none where the words do not say.</summary>
    public static Dictionary<int, PayComponent> Of(IReadOnlyList<ChatItem> items, int first, int end, IReadOnlyList<CueFound> components)
    {
        var figures = Enumerable.Range(first, end - first).Where(at => items[at].Pay is not null && !(at > first && items[at - 1].Text == "not")).ToArray();
        var free = components.Where(cue => !IsDenied(items, first, cue)).ToHashSet();
        var placed = new Dictionary<int, PayComponent>();
        for (var n = 0; n < figures.Length; n++)
        {
            var at = figures[n];
            var left = components.LastOrDefault(cue => cue.End <= at && cue.Start > (n == 0 ? first - 1 : figures[n - 1]) && free.Contains(cue));
            var right = components.FirstOrDefault(cue => cue.Start > at && cue.End <= (n + 1 < figures.Length ? figures[n + 1] : end) && free.Contains(cue));
            if (Nearer(items, at, left, right) is { Cue: Cue.Of(var component) } cue)
            {
                placed[at] = component;
                free.Remove(cue);
            }
        }

        return placed;
    }

    private static CueFound? Nearer(IReadOnlyList<ChatItem> items, int at, CueFound? left, CueFound? right)
    {
        var isLeftJoined = left is not null && IsJoined(items, left.End, at, s_toRight) && items[left.End - 1].Stop is '\0' or ',' or ':';
        var isRightJoined = right is not null && items[at].Stop == '\0' && IsJoined(items, at + 1, right.Start, s_toLeft);
        return isLeftJoined && !(isRightJoined && IsSetOff(items, left!)) ? left
            : isRightJoined ? right
            : left is not null && at - left.End <= LoosestGap && !HasStop(items, left.End, at) ? left
            : right is not null && right.Start - at <= LoosestGap && !HasStop(items, at, right.Start) ? right
            : null;
    }

    /// <summary>"They moved base, 385 in stock": the mark parts the component from the figure behind it.</summary>
    private static bool IsSetOff(IReadOnlyList<ChatItem> items, CueFound left) => items[left.End - 1].Stop == ',';

    private static bool IsJoined(IReadOnlyList<ChatItem> items, int from, int to, HashSet<string> joins)
    {
        for (var at = from; at < to; at++)
        {
            if (!joins.Contains(items[at].Text) || items[at].Stop is not '\0')
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasStop(IReadOnlyList<ChatItem> items, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (items[at].Stop != '\0' || items[at].Text is "but" or "and" or "plus" or "with" or "also" or "so")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"No bonus, 95k".</summary>
    private static bool IsDenied(IReadOnlyList<ChatItem> items, int first, CueFound cue) => cue.Start > first && items[cue.Start - 1] is { Stop: '\0', Text: "no" or "without" or "zero" or "meant" };
}
