using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>All places that cells of the template came to, those below each other as one.</summary>
internal sealed class PlacesSlot(int sheet, IReadOnlyList<CellReference> areas) : XmlSlot
{
    /// <inheritdoc />
    public override void Write(WorkbookRun run)
    {
        CellArea? current = null;
        var any = false;
        foreach (var area in areas)
        {
            run.EachPlace(sheet, area, (_, place) =>
            {
                if (current is { } before && before.Left == place.Left && before.Right == place.Right && before.Bottom + 1 == place.Top)
                {
                    current = before with { Bottom = place.Bottom };
                    return;
                }

                WriteCurrent();
                current = place;
            });
        }

        WriteCurrent();

        void WriteCurrent()
        {
            if (current is not { } place)
                return;
            if (any)
                run.Xml.Raw(" "u8);
            AreaText.Write(run.Xml, place);
            any = true;
        }
    }
}
