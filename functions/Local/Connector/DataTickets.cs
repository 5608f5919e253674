using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Coach.Negotiations;

namespace Local.Connector;

/// <summary>Links that give a person's data once, for clients that hold no token of this machine.</summary>
/// <param name="home">Where the links lead, without a ticket.</param>
/// <param name="clock">For their end.</param>
internal sealed class DataTickets(Func<Uri> home, TimeProvider clock)
{
    /// <summary>How long a link is good for. Default 10 min: it is used at once or not at all; range 10 s to 1 h.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>Bytes of chance in a ticket. 32: beyond guessing.</summary>
    private const int TicketBytes = 32;

    private readonly ConcurrentDictionary<string, (NegotiationKey Key, DateTimeOffset Until)> _tickets = new(StringComparer.Ordinal);

    /// <summary>A link for a person.</summary>
    public Uri For(NegotiationKey key)
    {
        foreach (var (old, (_, until)) in _tickets)
        {
            if (until < clock.GetUtcNow())
            {
                _tickets.TryRemove(old, out _);
            }
        }

        var ticket = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TicketBytes));
        _tickets[ticket] = (key, clock.GetUtcNow() + Lifetime);
        return new(home(), ticket);
    }

    /// <summary>Whose data a ticket gives; null where it was used, has ended, or never was one.</summary>
    public NegotiationKey? Use(string ticket) => _tickets.TryRemove(ticket, out var known) && known.Until >= clock.GetUtcNow() ? known.Key : null;
}
