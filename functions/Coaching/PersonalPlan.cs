using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Coach;
using Coach.Negotiations;
using Coach.Playbooks;

namespace Coaching;

/// <summary>A person's plan, as it stands in their negotiation.</summary>
/// <param name="store">Where the negotiation is kept.</param>
/// <param name="clock">The day on which the plan begins.</param>
public sealed class PersonalPlan(INegotiationStore store, TimeProvider clock)
{
    /// <summary>What a browser may do with <see cref="PlaybookHtml"/>: it has one style element and nothing else that could be run or fetched.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(PlaybookHtml.Style.ReplaceLineEndings("\n"))))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>The plan; null where there is no offer to plan for yet.</summary>
    public async Task<Playbook?> OfAsync(NegotiationKey key, CancellationToken cancellation = default)
    {
        var held = await store.FindAsync(key, cancellation);
        var file = held?.State is { } state ? JsonSerializer.Deserialize(state, CoachJson.Default.Negotiation)!.File : CaseFile.Empty;
        return CasePlaybook.Of(file, DateOnly.FromDateTime(clock.GetLocalNow().Date));
    }
}
