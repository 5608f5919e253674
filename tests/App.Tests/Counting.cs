using System.Collections.Concurrent;
using System.Reflection;

namespace App.Tests;

/// <summary>Counts the calls of a port on their way to what implements it.</summary>
public class Counting<T> : DispatchProxy
    where T : class
{
    private T _inner = null!;
    private ConcurrentDictionary<string, int> _calls = null!;

    internal void Around(T inner, ConcurrentDictionary<string, int> calls) => (_inner, _calls) = (inner, calls);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        _calls.AddOrUpdate($"{typeof(T).Name}.{targetMethod!.Name}", 1, (_, count) => count + 1);
        return targetMethod.Invoke(_inner, args);
    }
}

/// <summary>Puts a count before a port.</summary>
internal static class Counted
{
    public static T Around<T>(T inner, ConcurrentDictionary<string, int> calls)
        where T : class
    {
        var proxy = DispatchProxy.Create<T, Counting<T>>();
        ((Counting<T>)(object)proxy).Around(inner, calls);
        return proxy;
    }
}
