using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>A list of elements each of which may go: without any, it goes itself.</summary>
/// <param name="open">Its name and attributes.</param>
/// <param name="name">Its name.</param>
/// <param name="items">What is in it.</param>
internal sealed class ListSlot(string open, string name, IReadOnlyList<AreasSlot> items) : XmlSlot
{
    /// <inheritdoc />
    public override void Write(WorkbookRun run)
    {
        var there = items.Where(item => item.IsThere(run)).ToList();
        if (there.Count == 0)
            return;
        run.Xml.Raw($"<{open}>");
        foreach (var item in there)
            item.Write(run);
        run.Xml.Raw($"</{name}>");
    }
}
