using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Coach.Negotiations;

namespace AzureTables;

/// <summary>
/// The keys of a negotiation's rows. A partition is a person, so that a turn is one transaction and forgetting is one partition. Names are hashed: they may hold
/// what keys must not, and keys are seen by operators.
/// </summary>
internal static class RowKeys
{
    /// <summary>Sorts right after <c>|</c>: the end of a range of keys with a common beginning.</summary>
    private const char AfterBar = '}';

    public static string Partition(string tenant, string person) => Hash($"{tenant.Length}:{tenant}{person}", 40);

    public static string Partition(NegotiationKey key) => Partition(key.Tenant, key.Person);

    public static string Negotiation(NegotiationKey key) => Hash(key.Name, 16);

    public static string Head(string negotiation) => $"{negotiation}|0";

    public static string Signal(string negotiation, long position) => $"{negotiation}|i|{Number(position)}";

    public static string SignalId(string negotiation, string id) => $"{negotiation}|s|{Hash(id, 40)}";

    public static string Line(string negotiation, long sequence) => $"{negotiation}|l|{Number(sequence)}";

    public static string Effect(string negotiation, string id) => $"{negotiation}|d|e|{Hash(id, 40)}";

    public static string Reminder(string negotiation, string id) => $"{negotiation}|d|r|{Hash(id, 40)}";

    public static (string From, string Before) Everything(string negotiation) => ($"{negotiation}|", $"{negotiation}{AfterBar}");

    public static (string From, string Before) Signals(string negotiation) => Range(negotiation, "i");

    public static (string From, string Before) Lines(string negotiation) => Range(negotiation, "l");

    public static (string From, string Before) Due(string negotiation) => Range(negotiation, "d");

    public static (string From, string Before) Effects(string negotiation) => Range(negotiation, "d|e");

    public static (string From, string Before) Reminders(string negotiation) => Range(negotiation, "d|r");

    public static string Hash(string text, int digits) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..digits];

    private static (string From, string Before) Range(string negotiation, string kind) => ($"{negotiation}|{kind}|", $"{negotiation}|{kind}{AfterBar}");

    private static string Number(long number) => number.ToString("D12", CultureInfo.InvariantCulture);
}
