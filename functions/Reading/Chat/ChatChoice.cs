using Coach.Negotiations;
using Coach.Pay;

namespace Reading.Chat;

/// <summary>Picks from what the person was asked to choose from: "the second one", or the component of a figure.</summary>
internal static class ChatChoice
{
    /// <summary>The two roads in the order in which they are offered.</summary>
    private static readonly Meaning[] s_roads = [new("I have an offer", new Intent.TakeRoad(Road.NewOffer)), new("I want a raise or promotion", new Intent.TakeRoad(Road.Raise))];

    /// <summary>Words that may stand around the component in an answer.</summary>
    private static readonly HashSet<string> s_around = new("its it is that thats this the a an i meant mean in of for as on to my was be should yes no sorry actually um uh oh ok okay of course just only whole total annual yearly part please".Split(' '), StringComparer.Ordinal);

    public static Intent? Of(string text, ChatContext context)
    {
        var words = ChatWords.Of(text);
        if (words.Count is 0 or > 6)
        {
            return null;
        }

        return Numbered(words.Select(word => word.Text).ToArray(), context.Meanings.Count == 0 && context.Asked == Question.Road ? s_roads : context.Meanings) ?? Labelled(text, context.Meanings) ?? Component(text, context);
    }

    private static Intent? Numbered(string[] words, IReadOnlyList<Meaning> meanings)
    {
        if (meanings.Count == 0)
        {
            return null;
        }

        var number = words.Where(word => word is not ("the" or "one" or "option" or "number" or "choice" or "please" or "i" or "mean" or "meant" or "its")).ToArray() switch
        {
            ["1" or "first" or "1st" or "former" or "a"] => 0,
            ["2" or "second" or "2nd" or "b"] => 1,
            ["latter"] or ["last"] => meanings.Count - 1,
            ["3" or "third" or "3rd"] => 2,
            _ => -1,
        };
        return number >= 0 && number < meanings.Count ? meanings[number].Meant : null;
    }

    private static Intent? Labelled(string text, IReadOnlyList<Meaning> meanings) =>
        meanings.FirstOrDefault(meaning => meaning.Label.Equals(text.TrimEnd('.', '!', '?'), StringComparison.OrdinalIgnoreCase))?.Meant;

    /// <summary>"Stock", "it's base" and "I meant the bonus" answer of what the figure is.</summary>
    private static Intent? Component(string text, ChatContext context)
    {
        if (context.Unplaced is not { } figure)
        {
            return null;
        }

        var items = ChatItems.Of(text, context);
        var components = ChatComponents.Phrases.Find(items, 0, items.Count).Where(cue => cue.Cue is Cue.Of).ToArray();
        return components is [{ Cue: Cue.Of(var component) } cue] && items.Index().All(item => item.Item.Value is null && (cue.Literals.Contains(item.Index) || s_around.Contains(item.Item.Text))) ? Placed(figure, component) : null;
    }

    private static Intent Placed(Intent.Figure figure, PayComponent component) => figure with { Pay = figure.Pay with { Component = component } };
}
