using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Local.Tests.Talk;

/// <summary>What a client shows of a card.</summary>
internal static partial class ShownCard
{
    public static Shown Of(JsonNode card)
    {
        var body = card["body"]!.AsArray();
        var facts = body.Where(part => (string)part!["type"]! == "FactSet").SelectMany(set => set!["facts"]!.AsArray());
        return new(Plain((string)body[0]!["text"]!), [.. facts.Select(fact => (Plain((string)fact!["title"]!), Plain((string)fact["value"]!)))]);
    }

    /// <summary>What can be tapped.</summary>
    public static IEnumerable<JsonNode> Actions(JsonNode card) =>
        card["body"]!.AsArray().Where(part => (string)part!["type"]! == "ActionSet").SelectMany(set => set!["actions"]!.AsArray())!;

    private static string Plain(string markdown) => Escape().Replace(markdown, "$1");

    [GeneratedRegex(@"\\([\\*_\[\]])")]
    private static partial Regex Escape();
}
