using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>A document as a row.</summary>
internal static class DocumentRow
{
    internal static TableEntity Write(StoredDocument document) =>
        new(document.Report.Partition, Rows.Document(document.Version, document.Name, document.Extension))
        {
            { "Version", document.Version },
            { "Name", document.Name },
            { "Extension", document.Extension },
            { "BlobName", document.BlobName },
            { "Sha256", document.Sha256 },
            { "Size", document.Size },
            { "ContentType", document.ContentType },
            { "CreatedAt", document.CreatedAt },
            { "Source", document.Source },
            { "TemplateOwner", document.Template?.Owner?.Key },
            { "TemplateNumber", document.Template?.Number },
            { "TemplateFile", document.Template?.FileName },
            { "TemplateSha256", document.Template?.Sha256 },
        };

    internal static StoredDocument Read(TableEntity row) => new()
    {
        Report = ReportKey.FromPartition(row.PartitionKey),
        Version = row.GetInt32("Version")!.Value,
        Name = row.GetString("Name")!,
        Extension = row.GetString("Extension")!,
        BlobName = row.GetString("BlobName")!,
        Sha256 = row.GetString("Sha256")!,
        Size = row.GetInt64("Size")!.Value,
        ContentType = row.GetString("ContentType")!,
        CreatedAt = row.GetDateTimeOffset("CreatedAt")!.Value,
        Source = row.GetString("Source"),
        Template = row.GetString("TemplateSha256") is { } sha256
            ? new(row.GetString("TemplateOwner") is { } owner ? TemplateOwner.Find(owner) : null, row.GetInt32("TemplateNumber") ?? 0, row.GetString("TemplateFile") ?? "", sha256)
            : null,
    };
}
