using System.CommandLine;
using Lkjip.App.Hosting;
using Lkjip.Azure.Backups;

namespace Lkjip.App.CommandLine;

/// <summary>Compares every row and byte of the storage account with a backup.</summary>
internal sealed class VerifyVerb : StorageVerb
{
    private readonly SetOption source = new();

    /// <summary>Makes the verb.</summary>
    public VerifyVerb()
        : base("verify", "verify --from FOLDER [--set NAMA]", "Bandingkan akun penyimpanan dengan cadangan, sampai tiap bita.") => source.AddTo(this);

    /// <inheritdoc />
    protected override async Task<int> WorkAsync(StorageParts parts, ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        var (set, exitCode) = await source.FindAsync(parsed, output);
        if (set is null)
        {
            return exitCode;
        }

        var compared = await new AccountComparison(parts, set).RunAsync(new StepLines(output), cancellationToken);
        await output.JsonAsync(new { set = set.Name, parts = compared });
        return compared.All(part => part.IsEqual)
            ? await output.RefuseAsync("Sama: setiap baris dan setiap berkas.", ExitCodes.Done)
            : await output.RefuseAsync("Berbeda: lihat changed (isi lain), missing (hanya di cadangan), dan added (hanya di akun).", ExitCodes.Refused);
    }
}
