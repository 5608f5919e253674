using System.Security.Cryptography;
using System.Text.Json;
using Coach.Negotiations;
using Coaching;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Local.Serve;

/// <summary><c>/api/documents</c>: one file, read at once. The answer is its receipt, with the coach's replies.</summary>
internal sealed class DocumentEndpoint(Conversations conversations, ICoaching coaching, DocumentReading reading, ServeOptions options, TimeProvider clock)
{
    /// <summary>Bytes that the form around the file may take. Default 64 KiB; range 1 KiB to 1 MiB.</summary>
    private const int MaxFormBytes = 64 << 10;

    private string TooLarge => $"A document has at most {options.MaxDocumentBytes >> 20} MB. Give only the pages with the letter, or its text.";

    public async Task TakeAsync(HttpContext context, Person person)
    {
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = options.MaxDocumentBytes + MaxFormBytes;
        using var place = reading.TryTakePlace();
        if (place is null)
        {
            await Refusal.BusyAsync(context);
            return;
        }

        if (await FileAsync(context) is not { } file)
        {
            await Refusal.BadAsync(context, "Send one file as multipart/form-data.");
            return;
        }

        await (file.Bytes is { } bytes ? AnswerAsync(context, person, file.Name, bytes) : Refusal.TooLargeAsync(context, TooLarge));
    }

    private async Task AnswerAsync(HttpContext context, Person person, string name, ReadOnlyMemory<byte> bytes)
    {
        var facts = await reading.ReadAsync(name, bytes, context.RequestAborted);
        var now = clock.GetUtcNow();
        // The same file again is the same signal: an answer that got lost on its way can be asked for again.
        var id = $"document/{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))}";
        var arrival = new Arrival(id, coaching.Brought(id, name, facts[0]), new SaidBody(null, Document: name).ToJson(), now);
        var lines = await conversations.AnswerAsync(ChatEndpoints.KeyOf(person), arrival, context.RequestAborted);
        var receipt = JsonSerializer.SerializeToElement(Receipt.Of(name, facts), ServeJson.Default.Receipt);
        await ChatEndpoints.WriteAsync(context, json =>
        {
            foreach (var member in receipt.EnumerateObject())
            {
                member.WriteTo(json);
            }

            ConversationJson.WriteReplies(json, lines);
        });
    }

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).ToString()
            : null;

    private async Task<(string Name, ReadOnlyMemory<byte>? Bytes)?> FileAsync(HttpContext context)
    {
        try
        {
            return Boundary(context.Request) is { } boundary ? await FileAsync(new(boundary, context.Request.Body), context.RequestAborted) : null;
        }
        catch (IOException cut) when (cut is not BadHttpRequestException)
        {
            throw new InvalidDataException("The form ends in the middle.", cut);
        }
    }

    /// <summary>The first file of the form; its bytes are null where it is too large, and all of it is null where the form holds no file.</summary>
    private async Task<(string Name, ReadOnlyMemory<byte>? Bytes)?> FileAsync(MultipartReader form, CancellationToken cancellation)
    {
        while (await form.ReadNextSectionAsync(cancellation) is { } section)
        {
            if (section.GetContentDispositionHeader() is { } disposition && disposition.IsFileDisposition())
            {
                var name = disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName;
                return (DocumentReading.NameOf(name.ToString()), await BytesAsync(section.Body, cancellation));
            }
        }

        return null;
    }

    private async Task<ReadOnlyMemory<byte>?> BytesAsync(Stream body, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var part = new byte[64 << 10];
        for (int read; (read = await body.ReadAsync(part, cancellation)) > 0;)
        {
            if (bytes.Length + read > options.MaxDocumentBytes)
            {
                return null;
            }

            bytes.Write(part, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
