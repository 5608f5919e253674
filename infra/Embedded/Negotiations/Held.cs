using Coach.Negotiations;

namespace Embedded.Negotiations;

/// <summary>Everything held about a person, for the person.</summary>
internal static class Held
{
    public static IReadOnlyList<HeldNegotiation> By(Statements statements, string tenant, string person)
    {
        statements.Execute("BEGIN");
        try
        {
            return [.. Negotiations(statements, tenant, person).Select(key => Whole(statements, key))];
        }
        finally
        {
            statements.Execute("COMMIT");
        }
    }

    private static List<NegotiationKey> Negotiations(Statements statements, string tenant, string person) => statements.Rows(
        "SELECT tenant, person, name FROM negotiation WHERE tenant = $tenant AND person = $person ORDER BY name",
        NegotiationRows.Key,
        ("$tenant", tenant),
        ("$person", person));

    private static HeldNegotiation Whole(Statements statements, NegotiationKey key)
    {
        var found = NegotiationRows.Find(statements, key)!;
        return new(
            key.Name,
            found.State,
            Inbox.After(statements, found.Incarnation, 0, int.MaxValue),
            Lines.After(statements, found.Incarnation, 0, int.MaxValue),
            Reminders.Of(statements, found.Incarnation));
    }
}
