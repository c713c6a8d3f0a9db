using System.Globalization;
using Lkjip.Domain.Review.Records;

namespace Lkjip.App.Pages.Reviewing;

/// <summary>The head of the review's documents as fields of a form (isian identitas reviu).</summary>
internal static class HeaderFields
{
    /// <summary>The head that was typed.</summary>
    public static ReviewHeader Read(IFormCollection form)
    {
        string? Text(string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;
        string[] Lines(string name) => form[name].ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        return new()
        {
            Number = Text("nomor"),
            Date = DateOnly.TryParseExact(Text("tanggal"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
            Recipient = Text("kepada"),
            Inspectorate = Text("inspektorat"),
            Address = Text("alamat"),
            Team = [.. Lines("tim").Select(Member).OfType<ReviewTeamMember>()],
            Signer = new() { Name = Text("ttd-nama"), Position = Text("ttd-jabatan"), Rank = Text("ttd-pangkat"), EmployeeNumber = Text("ttd-nip") },
            Recommendations = Lines("rekomendasi"),
        };
    }

    /// <summary>The date as a date field wants it.</summary>
    public static string? Date(ReviewHeader header) => header.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The team, one person a line: name; task; employee number.</summary>
    public static string Team(ReviewHeader header) =>
        string.Join('\n', header.Team.Select(member => string.Join("; ", new[] { member.Name, member.Role ?? "", member.EmployeeNumber ?? "" }).TrimEnd(' ', ';')));

    private static ReviewTeamMember? Member(string line)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        return parts[0].Length == 0 ? null : new(parts[0], Part(parts, 1), Part(parts, 2));
    }

    private static string? Part(string[] parts, int index) => parts.Length > index && parts[index].Length > 0 ? parts[index] : null;
}
