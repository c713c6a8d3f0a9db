using System.CommandLine;
using Azure;
using Azure.Identity;
using Lkjip.App.Configuration;
using Lkjip.App.Hosting;
using Lkjip.Azure.Backups;
using Lkjip.Azure.Stores;

namespace Lkjip.App.CommandLine;

/// <summary>A verb that works on the storage account of the settings (perintah penyimpanan).</summary>
internal abstract class StorageVerb(string name, string usage, string description) : Verb(name, usage, description)
{
    /// <inheritdoc />
    protected sealed override async Task<int> RunAsync(ParseResult parsed, VerbOutput output, CancellationToken cancellationToken)
    {
        // Nobody means the emulator by saying nothing: a nightly backup of it would look well.
        var reader = new SettingReader(Environment.GetEnvironmentVariable);
        if (!reader.Has(SettingList.StorageConnection) && !reader.Has(SettingList.StorageAccount))
        {
            return await output.RefuseAsync(
                $"Akun penyimpanan belum disebut: isi {SettingList.StorageAccount.Name} (dengan az login juga {SettingList.StorageCredential.Name}=azurecli), atau {SettingList.StorageConnection.Name}.",
                ExitCodes.Usage);
        }

        try
        {
            // Nobody waits for an answer: what is slow or fails is given more time than a request of the service.
            var storage = Settings.FromEnvironment(Environment.GetEnvironmentVariable).Storage with { NetworkTimeout = TimeSpan.FromSeconds(30), MaxRetries = 5 };
            var parts = StorageParts.Of(storage, TimeProvider.System);
            await output.SayAsync($"Akun penyimpanan: {parts.Account}");
            return await WorkAsync(parts, parsed, output, cancellationToken);
        }
        catch (SettingsException unusable)
        {
            return await output.RefuseAsync(unusable.Message, ExitCodes.Usage);
        }
        catch (DamagedBackupException damaged)
        {
            return await output.RefuseAsync(
                $"Cadangan rusak atau tidak dikenal versi ini; tidak ada yang ditulis. Pakai set lain (--set). Berkas:\n{string.Join('\n', damaged.Files.Select(file => $"  {file}"))}",
                ExitCodes.Refused);
        }
        catch (OccupiedAccountException occupied)
        {
            return await output.RefuseAsync(
                $"Akun ini sudah berisi data ({string.Join(", ", occupied.Parts)}); tidak ada yang ditulis. Pulihkan hanya ke akun yang kosong.", ExitCodes.Refused);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return await output.RefuseAsync("Dihentikan. Jalankan perintah yang sama untuk melanjutkan.", ExitCodes.Refused);
        }
        catch (AuthenticationFailedException nobody)
        {
            return await output.RefuseAsync($"Identitas tidak dapat dibuktikan. Di komputer operator: az login, lalu LkjipStorage__credential=azurecli.\n{nobody.Message}", ExitCodes.Refused);
        }
        catch (RequestFailedException refused)
        {
            return await output.RefuseAsync($"Penyimpanan menolak ({Reason(refused)}). Periksa peran identitas dan jaringan, lalu jalankan perintah yang sama untuk melanjutkan.", ExitCodes.Refused);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return await output.RefuseAsync($"Folder cadangan tidak dapat dipakai, atau sedang dipakai perintah lain: {failure.Message}", ExitCodes.Usage);
        }
        catch (Exception failure) when (StorageFault.IsOutage(failure))
        {
            return await output.RefuseAsync("Penyimpanan tidak dapat dijangkau. Jalankan perintah yang sama untuk melanjutkan.", ExitCodes.Refused);
        }
    }

    /// <summary>Does the work; the result is the exit code.</summary>
    protected abstract Task<int> WorkAsync(StorageParts parts, ParseResult parsed, VerbOutput output, CancellationToken cancellationToken);

    private static string Reason(RequestFailedException refused) => refused.ErrorCode ?? refused.Status.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
