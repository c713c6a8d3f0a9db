using System.Globalization;
using Lkjip.Documents.Tags;
using Lkjip.Domain.Assess;

namespace Lkjip.Tests.Documents.Word;

/// <summary>Tag values for tests.</summary>
internal static class Data
{
    public static TagScope Scope(params (string Name, object? Value)[] tags)
    {
        var scope = new TagScope();
        foreach (var (name, value) in tags)
        {
            scope.Add(name, () => Value(value));
        }

        return scope;
    }

    public static ListValue Names(params string[] names) => new([.. names.Select(n => Scope(("nama", n)))]);

    public static ListValue List(params TagScope[] items) => new(items);

    private static TagValue? Value(object? value) => value switch
    {
        null => null,
        TagValue tag => tag,
        TagScope scope => new ScopeValue(scope),
        bool flag => new FlagValue(flag),
        decimal number => new NumberValue(number, number.ToString(CultureInfo.InvariantCulture), FigureKind.Number),
        DateOnly date => new DateValue(date),
        _ => new TextValue((string)value),
    };
}
