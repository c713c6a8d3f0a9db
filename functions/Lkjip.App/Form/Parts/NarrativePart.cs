using Lkjip.App.Form.Grids;

namespace Lkjip.App.Form.Parts;

/// <summary>The typed text by section of the report (narasi).</summary>
internal static class NarrativePart
{
    /// <summary>The part.</summary>
    public static FormPart Part { get; } = new("narasi", "Narasi", "Teks tiap bagian laporan; angka disisipkan sebagai tag supaya selalu sama dengan tabel.", [new NarrativeGrid()]);
}
