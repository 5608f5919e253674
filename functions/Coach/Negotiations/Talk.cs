using Coach.Offers;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>One turn while it is taken: what is known so far, and what is to be done.</summary>
internal sealed class Talk(Negotiation state, DateTimeOffset now)
{
    private readonly List<Func<string, Effect>> _effects = [];
    private readonly List<string> _noted = [];

    public CaseFile File { get; set; } = state.File;

    public IReadOnlyList<CaseFile> Past { get; private set; } = state.Past;

    public DateTimeOffset Now => now;

    /// <summary>The number of this turn, from 1: what is drawn by chance is drawn from it.</summary>
    public int Number => (int)(state.Turns + 1);

    public DateOnly Today => DateOnly.FromDateTime(now.DateTime);

    /// <summary>Whether anything was said in this turn.</summary>
    public bool HasSpoken { get; private set; }

    /// <summary>What was taken in, in the words of the reply: "base $225,000/yr".</summary>
    public IReadOnlyList<string> Noted => _noted;

    /// <summary>Whether the last thing taken in came from the other side, so that the next move is ours.</summary>
    public bool Countered { get; set; }

    public void Note(string what) => _noted.Add(what);

    public void Say(Reply reply)
    {
        HasSpoken = true;
        var fitting = ReplyFitting.Fit(reply);
        _effects.Add(id => new Effect.Say(id, fitting));
    }

    public void LookUpBands(string company, Offer offer) => _effects.Add(id => new Effect.LookUpBands(id, company, File.Snapshot) { Role = offer.Role, Region = offer.Region });

    public void Read(string document, string name) => _effects.Add(id => new Effect.ReadDocument(id, document, name));

    public void Remind(string reminder, DateTimeOffset due) => _effects.Add(id => new Effect.SetReminder(id, reminder, due));

    public void Cancel(string reminder) => _effects.Add(id => new Effect.CancelReminder(id, reminder));

    public void Remember(Outcome outcome) => _effects.Add(id => new Effect.RememberOutcome(id, outcome));

    public void Erase()
    {
        File = CaseFile.Empty;
        Past = [];
        Erased = true;
        _effects.Add(id => new Effect.Erase(id));
    }

    public void StartAgain() => (File, Past) = (CaseFile.Empty with { Consent = File.Consent, Name = File.Name }, []);

    /// <summary>Goes one step back; false where there is none.</summary>
    public bool Undo()
    {
        if (Past.Count == 0)
        {
            return false;
        }

        (File, Past) = (Past[^1], Past.Take(Past.Count - 1).ToArray());
        Undone = true;
        return true;
    }

    /// <summary>Changes the offer that the talk is about; begins one where there is none.</summary>
    public void Change(Func<OfferCase, OfferCase> change)
    {
        var offers = File.Offers.ToList();
        if (File.Case is null)
        {
            offers.Add(OfferCase.Of(Offer.Nothing));
        }

        var at = File.Case is null ? offers.Count - 1 : File.Current;
        offers[at] = KnownOffer.Bounded(change(offers[at]));
        File = File with { Offers = offers, Current = at };
    }

    /// <summary>The state after the turn, with the signal remembered and what was known before kept for undo.</summary>
    public Turn End(string signal)
    {
        var turn = state.Turns + 1;
        var past = Undone || Erased || Past.Count == 0 && File == CaseFile.Empty || File == state.File ? Past : Past.Append(state.File).TakeLast(Negotiation.MostPast).ToArray();
        var effects = _effects.Select((effect, n) => effect($"{state.Id}/{turn}/{n + 1}")).ToArray();
        return new(new Negotiation(state.Id, turn, state.Seen.Append(signal).TakeLast(Negotiation.MostSeen).ToArray(), File, past), effects);
    }

    private bool Undone { get; set; }

    /// <summary>What was known before an erasure is not kept, whatever else the same message says.</summary>
    private bool Erased { get; set; }
}
