using System.Text.Json.Nodes;

namespace Coach.Replies;

/// <summary>A reply as Slack blocks, inside Slack's limits: 50 blocks, 150 characters a header, 3,000 a section, 10 fields of 2,000, 75 a button, 2,000 a value.</summary>
public static class BlockKit
{
    /// <summary>What the <c>action_id</c> of every button begins with; its number follows.</summary>
    public const string ActionPrefix = "choose-";

    /// <summary>Characters that Slack takes of a section's text, a header, a field and a button.</summary>
    private const int Section = 3_000, Header = 150, Field = 2_000, Label = 75;

    /// <summary>The message: <c>text</c> for notifications, and <c>blocks</c>.</summary>
    public static JsonObject Of(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var blocks = new JsonArray { new JsonObject { ["type"] = "header", ["text"] = Plain(reply.Headline, Header) } };
        if (reply.Text.Length > 0)
        {
            blocks.Add(TextBlock(Plain(reply.Text, Section)));
        }

        if (reply.Facts.Count > 0)
        {
            blocks.Add(new JsonObject { ["type"] = "section", ["fields"] = new JsonArray([.. reply.Facts.Select(fact => (JsonNode)Plain($"{fact.Label}\n{fact.Value}", Field))]) });
        }

        if (reply.Chart is { } chart)
        {
            blocks.Add(TextBlock(Code(PlainText.Of(chart))));
        }

        if (reply.Script is { } script)
        {
            blocks.Add(TextBlock(Code(script)));
        }

        if (reply.Choices.Count > 0)
        {
            blocks.Add(new JsonObject { ["type"] = "actions", ["elements"] = new JsonArray([.. reply.Choices.Select(Button)]) });
        }

        return new JsonObject { ["text"] = Escaped(reply.Headline), ["blocks"] = blocks };
    }

    /// <summary>The message with a button that opens an address.</summary>
    public static JsonObject WithLink(Reply reply, string label, Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var message = Of(reply);
        var button = new JsonObject { ["type"] = "button", ["action_id"] = "open", ["text"] = Plain(label, Label), ["url"] = address.ToString() };
        message["blocks"]!.AsArray().Add(new JsonObject { ["type"] = "actions", ["elements"] = new JsonArray(button) });
        return message;
    }

    private static JsonNode Button(ReplyChoice choice, int n) => new JsonObject
    {
        ["type"] = "button",
        ["action_id"] = $"{ActionPrefix}{n}",
        ["text"] = Plain(choice.Label, Label),
        ["value"] = choice.Id,
    };

    private static JsonObject TextBlock(JsonObject text) => new() { ["type"] = "section", ["text"] = text };

    /// <summary>Without emoji or marks: what a document or a person wrote is shown as it is.</summary>
    private static JsonObject Plain(string text, int most) => new() { ["type"] = "plain_text", ["text"] = Cut(Escaped(text), most), ["emoji"] = false };

    private static JsonObject Code(string text) => new() { ["type"] = "mrkdwn", ["text"] = $"```{Cut(Escaped(text).Replace("```", "'''", StringComparison.Ordinal), Section - 6)}```" };

    /// <summary>Escaping makes text longer; what no longer fits is cut, never inside an escape.</summary>
    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = most - 1;
        var open = text.LastIndexOf('&', end - 1);
        return text[..(open >= 0 && text.IndexOf(';', open) >= end ? open : end)] + "…";
    }

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
