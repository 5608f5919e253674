namespace Local.Tests.Talk;

/// <summary>A way to talk with the coach, driven as a person would.</summary>
internal interface ITalkChannel : IAsyncDisposable
{
    /// <summary>Does one thing and gives what is shown for it.</summary>
    /// <param name="doing">What.</param>
    /// <param name="answers">How many replies to wait for.</param>
    Task<IReadOnlyList<Shown>> DoAsync(Doing doing, int answers);
}
