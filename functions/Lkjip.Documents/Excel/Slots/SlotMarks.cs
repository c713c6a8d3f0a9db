using System.Globalization;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>The slots of a part while it is being prepared: each has a mark that stands in the XML in its place.</summary>
internal sealed class SlotMarks
{
    private readonly List<XmlSlot> slots = [];

    /// <summary>What a mark begins with; no template can hold it.</summary>
    public string Before { get; } = $"[{Guid.NewGuid():N}:";

    /// <summary>The slot of a number.</summary>
    public XmlSlot this[int index] => slots[index];

    /// <summary>The slots whose marks make up a text.</summary>
    public IReadOnlyList<AreasSlot> Content(string text) => [.. text.Split(Before).Skip(1)
        .Select(piece => slots[int.Parse(piece.AsSpan(0, piece.IndexOf(']', StringComparison.Ordinal)), NumberStyles.None, CultureInfo.InvariantCulture)]).OfType<AreasSlot>()];

    /// <summary>Adds a slot and gives its mark.</summary>
    public string Add(XmlSlot slot)
    {
        slots.Add(slot);
        return Before + (slots.Count - 1).ToString(CultureInfo.InvariantCulture) + "]";
    }
}
