using System.Collections.Concurrent;
using System.Reflection;

namespace App.Tests;

/// <summary>Counts the calls of a port on their way to what implements it.</summary>
public class Counting<T> : DispatchProxy
    where T : class
{
    private T _inner = null!;
    private ConcurrentDictionary<string, int> _calls = null!;

    public static T Around(T inner, ConcurrentDictionary<string, int> calls)
    {
        var proxy = Create<T, Counting<T>>();
        var counting = (Counting<T>)(object)proxy;
        (counting._inner, counting._calls) = (inner, calls);
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        _calls.AddOrUpdate($"{typeof(T).Name}.{targetMethod!.Name}", 1, (_, count) => count + 1);
        return targetMethod.Invoke(_inner, args);
    }
}
