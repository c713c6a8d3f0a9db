using System.Buffers;
using Lkjip.Documents.Excel.Formulas;

namespace Lkjip.Documents.Excel.Rendering;

/// <summary>The values of a column that formulas ask for, in lent memory (nilai kolom).</summary>
internal sealed class ColumnValues : IDisposable
{
    private const int Rows = 1024;
    private const byte Subtotal = 0x80;

    private readonly List<Chunk?> chunks = [];

    /// <summary>The value in a row, from 1.</summary>
    public FormulaValue this[int row]
    {
        get
        {
            if (row / Rows >= chunks.Count || chunks[row / Rows] is not { } chunk)
                return FormulaValue.Blank;
            var at = row % Rows;
            return new FormulaValue((FormulaKind)(chunk.Kinds[at] & ~Subtotal), chunk.Amounts[at], chunk.Words?[at]);
        }
    }

    /// <summary>True when the row holds a subtotal.</summary>
    public bool IsSubtotal(int row) => row / Rows < chunks.Count && chunks[row / Rows] is { } chunk && (chunk.Kinds[row % Rows] & Subtotal) != 0;

    /// <summary>Keeps a value.</summary>
    public void Set(int row, in FormulaValue value, bool isSubtotal)
    {
        while (row / Rows >= chunks.Count)
            chunks.Add(null);
        var chunk = chunks[row / Rows] ??= new Chunk();
        var at = row % Rows;
        chunk.Kinds[at] = (byte)((byte)value.Kind | (isSubtotal ? Subtotal : 0));
        chunk.Amounts[at] = value.Amount;
        if (value.Words is not null || chunk.Words is not null)
            (chunk.Words ??= Lent<string?>())[at] = value.Words;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var chunk in chunks.OfType<Chunk>())
        {
            ArrayPool<decimal>.Shared.Return(chunk.Amounts);
            ArrayPool<byte>.Shared.Return(chunk.Kinds);
            if (chunk.Words is not null)
                ArrayPool<string?>.Shared.Return(chunk.Words, clearArray: true);
        }

        chunks.Clear();
    }

    private static T[] Lent<T>()
    {
        var array = ArrayPool<T>.Shared.Rent(Rows);
        Array.Clear(array);
        return array;
    }

    private sealed class Chunk
    {
        public decimal[] Amounts { get; } = Lent<decimal>();

        public byte[] Kinds { get; } = Lent<byte>();

        public string?[]? Words { get; set; }
    }
}
