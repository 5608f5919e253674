using Coach;
using Coach.Bands;
using Coach.Negotiations;
using Coaching;
using Microsoft.Extensions.Logging;
using Reading.Facts;

namespace Local.Serve;

/// <summary>Adds the bands of a guide to those held.</summary>
internal delegate Task AddBands(IReadOnlyList<Band> bands, CancellationToken cancellation);

/// <summary>Takes in what was dropped into the inbox folder: a letter becomes a signal for its person, a guide becomes bands.</summary>
internal sealed partial class DroppedDocuments(
    InboxFolder inbox, People people, DocumentReading reading, Conversations conversations, ICoaching coaching, AddBands addBands, TimeProvider clock, ILogger logger)
{
    /// <summary>Takes in every file that is whole. One that cannot be taken in now is tried again at the next look.</summary>
    public async Task TakeInAsync(CancellationToken cancellation)
    {
        inbox.Prepare();
        foreach (var file in inbox.Settled())
        {
            try
            {
                inbox.Finish(file, await TakeInAsync(file, cancellation));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                LogNotTaken(failure.GetType().Name);
            }
        }
    }

    private async Task<Receipt> TakeInAsync(Dropped file, CancellationToken cancellation)
    {
        if (file.Person is { } person && !people.All().Any(known => known.Name == person))
        {
            return Receipt.Refused(file.SaidName, ProblemCodes.NotFound, "There is nobody of this name here. `coach person list` names everybody.");
        }

        using var place = await reading.TakePlaceAsync(cancellation);
        if (inbox.Open(file) is not { } opened)
        {
            return Receipt.Refused(file.SaidName, ProblemCodes.OverBudget, "The file is too large. Give only the pages with the letter, or its text.");
        }

        var facts = await reading.ReadAsync(file.SaidName, opened.Bytes, cancellation);
        await (file.Person is null ? AddAsync(facts, cancellation) : BringAsync(file, opened.Id, facts[0], cancellation));
        return Receipt.Of(file.SaidName, facts);
    }

    private async Task BringAsync(Dropped file, string id, DocumentFacts facts, CancellationToken cancellation)
    {
        var arrival = new Arrival(id, coaching.Brought(id, file.SaidName, facts), new SaidBody(null, Document: file.SaidName).ToJson(), clock.GetUtcNow());
        if (!InboxFolder.Holds(file))
        {
            // Reading may take minutes: who was forgotten meanwhile stays forgotten.
            throw new FileNotFoundException("The file has gone.");
        }

        await conversations.AcceptAsync(new(ServeOptions.Tenant, file.Person!, ServeOptions.Negotiation), arrival, cancellation);
    }

    private async Task AddAsync(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        Band[] bands = [.. facts.OfType<Guide>().SelectMany(guide => guide.ToBands(today))];
        if (bands.Length > 0)
        {
            await addBands(bands, cancellation);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A dropped file could not be taken in ({Failure}); it is tried again.")]
    private partial void LogNotTaken(string failure);
}
