namespace Lkjip.App.Form.Changes;

/// <summary>Makes one change on the JSON of a report (satu langkah penyuntingan).</summary>
internal static class FormStep
{
    private static readonly Dictionary<string, Func<ReportForm, FormChange, ReportForm, ChangeResult>> Steps = new(StringComparer.Ordinal)
    {
        [FormChange.Set] = Set,
        [FormChange.Add] = (form, change, _) => Row(form, change, (keeper, row) => keeper.Add(row, change.After, change.Within)),
        [FormChange.Remove] = (form, change, _) => Row(form, change, (keeper, row) => keeper.Remove(row)),
        [FormChange.Move] = (form, change, _) => Row(form, change, (keeper, row) => keeper.Move(row, change.After)),
    };

    /// <summary>Makes the change.</summary>
    /// <param name="form">The form that is changed.</param>
    /// <param name="change">The change.</param>
    /// <param name="stored">The form as it was before all changes, to see whether somebody else was faster.</param>
    public static ChangeResult Make(ReportForm form, FormChange change, ReportForm stored) => Steps.TryGetValue(change.Op, out var step)
        ? step(form, change, stored)
        : new ChangeResult(change, ChangeResult.Invalid) { Message = $"Perubahan \"{change.Op}\" tidak dikenal." };

    private static ChangeResult Set(ReportForm form, FormChange change, ReportForm original)
    {
        if (form.Cell(change.Address) is not { IsInput: true } cell)
        {
            return new ChangeResult(change, ChangeResult.Unknown) { Message = "Isian ini sudah tidak ada di laporan. Salin isinya bila masih diperlukan." };
        }

        var typed = Clean(change.Value, cell.Column.Kind.IsLong);
        var stored = cell.Text;
        if (stored == typed || stored == cell.Column.Kind.Read(cell.Column.Kind.Write(typed, form.Root), form.Root))
        {
            return new ChangeResult(change, ChangeResult.Same);
        }

        if (change.Before is { } before && original.Cell(change.Address)?.Text is { } theirs && Clean(before, cell.Column.Kind.IsLong) != theirs)
        {
            return new ChangeResult(change, ChangeResult.Conflict) { Theirs = theirs, Message = "Isian ini diubah orang lain sejak Anda membukanya." };
        }

        if (ProblemOf(cell, typed) is { } problem)
        {
            return new ChangeResult(change, ChangeResult.Invalid) { Message = problem };
        }

        cell.Write(typed);
        return new ChangeResult(change, ChangeResult.Applied);
    }

    private static string? ProblemOf(FormCell cell, string typed) =>
        typed.Length == 0 && cell.Column.IsRequired ? $"{cell.Column.Label} harus diisi." : cell.Column.Kind.ProblemOf(typed, cell.Row.Grid.Report);

    private static ChangeResult Row(ReportForm form, FormChange change, Func<Grids.RowKeeper, string, bool> act)
    {
        var (grid, row, _) = ReportForm.Split(change.Address);
        if (form.Grid(grid)?.Keeper is not { } keeper || row.Length == 0)
        {
            return new ChangeResult(change, ChangeResult.Unknown) { Message = "Tabel ini tidak ada atau barisnya tetap." };
        }

        var exists = form.Grid(grid)!.Rows.Any(other => other.Key == row);
        if (exists == (change.Op == FormChange.Add) && !IsNumbered(row))
        {
            return new ChangeResult(change, change.Op == FormChange.Move ? ChangeResult.Unknown : ChangeResult.Same);
        }

        // Rows without ids are known by their number: what was the third row may be another one by now.
        if (change.Before is { } before && form.Grid(grid)!.Rows.FirstOrDefault(other => other.Key == row) is { } found && !SameWords(found.Title, before))
        {
            return new ChangeResult(change, ChangeResult.Conflict) { Theirs = found.Title, Message = "Baris ini bukan lagi baris yang Anda lihat. Muat ulang halamannya, lalu ulangi." };
        }

        var done = act(keeper, row);
        form.Renew();
        return done ? new ChangeResult(change, ChangeResult.Applied)
            : new ChangeResult(change, ChangeResult.Invalid) { Message = "Baris ini tidak dapat ditempatkan di sana." };
    }

    private static bool SameWords(string one, string other) =>
        one.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SequenceEqual(other.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static bool IsNumbered(string row) => row.All(char.IsAsciiDigit);

    // Browsers send lines with CR LF; what is pasted brings blanks along.
    private static string Clean(string typed, bool isLong)
    {
        var text = typed.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\u00a0', ' ').Trim();
        return isLong ? text : text.Replace('\n', ' ');
    }
}
