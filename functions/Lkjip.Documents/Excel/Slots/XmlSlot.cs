using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>A place in the XML of a part that is written anew for each document (celah).</summary>
internal abstract class XmlSlot
{
    /// <summary>Writes what belongs there.</summary>
    public abstract void Write(WorkbookRun run);
}
