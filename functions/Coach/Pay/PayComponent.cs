using System.Text.Json.Serialization;

namespace Coach.Pay;

/// <summary>A part of pay that can be compared and negotiated. Written to programs in kebab case (<c>sign-on</c>).</summary>
[JsonConverter(typeof(PayComponentJsonConverter))]
public enum PayComponent
{
    /// <summary>Fixed pay for a year.</summary>
    Base,

    /// <summary>Equity; a whole grant unless said otherwise.</summary>
    Equity,

    /// <summary>The target bonus of a year.</summary>
    Bonus,

    /// <summary>Paid once for joining.</summary>
    SignOn,

    /// <summary>Base, one average year of equity and target bonus together.</summary>
    Total,
}

/// <summary>Writes a <see cref="PayComponent"/> in kebab case.</summary>
public sealed class PayComponentJsonConverter() : JsonStringEnumConverter<PayComponent>(System.Text.Json.JsonNamingPolicy.KebabCaseLower);
