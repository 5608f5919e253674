using System.Collections;
using System.Reflection;
using Coach.Pay;

namespace Coach.Tests.Negotiations;

/// <summary>Makes one value of every case of a union, every property filled, so that no case can be forgotten by a test.</summary>
internal static class Cases
{
    public static IEnumerable<Type> Of(Type union) => union.Assembly.GetTypes().Where(type => type != union && type.IsAssignableTo(union));

    public static object Filled(Type type, int depth = 0) => Nullable.GetUnderlyingType(type) is { } inner ? Filled(inner, depth)
        : type == typeof(string) ? "text"
        : type == typeof(bool) ? true
        : type == typeof(DateOnly) ? new DateOnly(2026, 3, 2)
        : type == typeof(DateTimeOffset) ? new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)
        : type == typeof(Currency) ? Currency.Usd
        : type == typeof(ExchangeRates) ? Samples.Rates
        : type.IsEnum ? Enum.GetValues(type).GetValue(1)!
        : type.IsPrimitive || type == typeof(decimal) ? Convert.ChangeType(7, type, System.Globalization.CultureInfo.InvariantCulture)
        : type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) ? List(type.GetGenericArguments()[0], depth)
        : type.IsAbstract ? Filled(Of(type).First(), depth)
        : New(type, depth);

    private static Array List(Type element, int depth)
    {
        var list = Array.CreateInstance(element, depth > 4 ? 0 : 1);
        if (list.Length > 0)
        {
            list.SetValue(Filled(element, depth + 1), 0);
        }

        return list;
    }

    private static object New(Type type, int depth)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        var made = constructor.Invoke(constructor.GetParameters().Select(parameter => Filled(parameter.ParameterType, depth + 1)).ToArray());
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite && depth < 6))
        {
            property.SetValue(made, Filled(property.PropertyType, depth + 1));
        }

        return made;
    }
}
