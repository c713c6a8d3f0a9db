using System.Collections.Concurrent;

namespace Lkjip.Domain.Reading;

/// <summary>The readers of all types of the data contract. To add a scalar type, add its reader here.</summary>
internal static class ReaderCatalogue
{
    private static readonly ValueReader[] Scalars =
    [
        new TextValueReader(),
        new WholeNumberReader(),
        new DecimalReader(),
        new FlagReader(),
        new DateReader(),
        new RupiahReader(),
        new MeasuredValueReader(),
    ];

    private static readonly ConcurrentDictionary<Type, ValueReader> Readers =
        new(Scalars.Select(reader => KeyValuePair.Create(reader.Type, reader)));

    public static ValueReader For(Type type) => Readers.GetOrAdd(Nullable.GetUnderlyingType(type) ?? type, Make);

    private static ValueReader Make(Type type)
    {
        if (type.IsEnum)
            return new EnumReader(type);
        if (!type.IsGenericType)
            return new RecordReader(type);
        return type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) ? new DictionaryReader(type) : new ListReader(type);
    }
}
