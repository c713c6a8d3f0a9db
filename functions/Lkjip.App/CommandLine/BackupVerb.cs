using System.CommandLine;
using System.Globalization;
using Lkjip.App.Hosting;
using Lkjip.Azure.Backups;

namespace Lkjip.App.CommandLine;

/// <summary>Backs up the storage account; blobs that are in the folder already are not fetched again.</summary>
internal sealed class BackupVerb : StorageVerb
{
    private readonly Option<string> target = new("--to") { Required = true };

    /// <summary>Makes the verb.</summary>
    public BackupVerb()
        : base("backup", "backup --to FOLDER", "Cadangkan akun penyimpanan; boleh selagi layanan berjalan.") => Add(target);

    /// <inheritdoc />
    protected override async Task<int> WorkAsync(StorageParts parts, ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        var folder = new BackupFolder(parsed.GetValue(target)!);
        var set = await new AccountBackup(parts, folder, ProductVersion.Text, TimeProvider.System).RunAsync(new StepLines(output), cancellationToken);
        var manifest = await set.ReadManifestAsync(cancellationToken);
        await output.JsonAsync(new { set = set.Name, manifest });
        if (manifest.Containers.Single(part => part.Name == "keys").Count == 0)
        {
            await output.SayAsync("Wadah kunci kosong: layanan mandiri menyimpan kuncinya di LKJIP_DATA/keys. Cadangkan folder itu juga.");
        }

        return manifest.Unsettled == 0
            ? await output.RefuseAsync($"Selesai: {set.Name}. Cadangan ini serahasia akunnya: di dalamnya ada semua laporan dan kunci tautan.", ExitCodes.Done)
            : await output.RefuseAsync(
                $"Selesai: {set.Name}, tetapi {manifest.Unsettled.ToString(CultureInfo.InvariantCulture)} baris masih berubah pada pembacaan terakhir: "
                + "baris cadangan ini bukan dari satu saat. Ulangi ketika layanan sepi.",
                ExitCodes.Refused);
    }
}
