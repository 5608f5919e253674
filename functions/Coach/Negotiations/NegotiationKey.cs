namespace Coach.Negotiations;

/// <summary>Whose negotiation it is. Nothing is ever looked up by less than the whole key, so that nobody meets what is another's.</summary>
/// <param name="Tenant">The organisation in which the person is known.</param>
/// <param name="Person">The person, by a name that is theirs within the tenant.</param>
/// <param name="Name">Which of the person's negotiations.</param>
public readonly record struct NegotiationKey(string Tenant, string Person, string Name)
{
    /// <summary>The three parts with <c>/</c> between them. For ids of effects; never for logs, which hold no names.</summary>
    public override string ToString() => $"{Tenant}/{Person}/{Name}";
}
