using System.CommandLine;
using Lkjip.App.Hosting;
using Lkjip.Azure.Backups;

namespace Lkjip.App.CommandLine;

/// <summary>Writes a backup into an empty storage account; cut off, it goes on when it is run again.</summary>
internal sealed class RestoreVerb : StorageVerb
{
    private readonly SetOption source = new();

    /// <summary>Makes the verb.</summary>
    public RestoreVerb()
        : base("restore", "restore --from FOLDER [--set NAMA]", "Pulihkan cadangan ke akun penyimpanan yang kosong.") => source.AddTo(this);

    /// <inheritdoc />
    protected override async Task<int> WorkAsync(StorageParts parts, ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        var (set, exitCode) = await source.FindAsync(parsed, output);
        if (set is null)
        {
            return exitCode;
        }

        var manifest = await new AccountRestore(parts, set).RunAsync(new StepLines(output), cancellationToken);
        await output.JsonAsync(new { set = set.Name, manifest });
        return await output.RefuseAsync("Selesai. Periksa dengan: verify --from FOLDER, sebelum layanan dijalankan.", ExitCodes.Done);
    }
}
