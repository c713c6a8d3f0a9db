using System.Text.Json;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>A signature as a row.</summary>
internal static class SignatureRow
{
    internal static TableEntity Write(string partition, Signature signature) => new(partition, Rows.Signature(signature.Version, signature.SignatoryId))
    {
        { "Version", signature.Version },
        { "SignatoryId", signature.SignatoryId },
        { "Name", signature.Name },
        { "Position", signature.Position },
        { "At", signature.At },
        { "By", signature.By },
        { "Via", signature.Via },
        { "DataSha256", signature.DataSha256 },
        { "Documents", JsonSerializer.Serialize(signature.Documents) },
        { "Note", signature.Note },
        { "EndedAt", signature.EndedAt },
    };

    internal static Signature Read(TableEntity row) => new()
    {
        Version = row.GetInt32("Version")!.Value,
        SignatoryId = row.GetString("SignatoryId")!,
        Name = row.GetString("Name")!,
        Position = row.GetString("Position")!,
        At = row.GetDateTimeOffset("At")!.Value,
        By = row.GetString("By")!,
        Via = row.GetString("Via")!,
        DataSha256 = row.GetString("DataSha256")!,
        Documents = JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString("Documents")!)!,
        Note = row.GetString("Note"),
        EndedAt = row.GetDateTimeOffset("EndedAt"),
    };
}
