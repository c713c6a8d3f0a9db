using Lkjip.App.Hosting;

namespace Lkjip.App.Configuration;

/// <summary>Settings that can be read one by one and do not go together (pengaturan yang bertentangan).</summary>
internal static class SettingConflicts
{
    /// <summary>Tells the reader what does not go together.</summary>
    public static void Find(Settings settings, SettingReader reader)
    {
        if (settings.Pdf.TimeLimit > settings.JobDeadline / 2)
        {
            reader.Refuse(SettingList.PdfSeconds, "terlalu besar: paling banyak separuh LKJIP_JOB_SECONDS.");
        }

        if (settings.Pdf is { Converter: PdfConverterKind.Graph, Folder: null })
        {
            reader.Refuse(SettingList.PdfDrive, "belum ada: isi dengan id drive SharePoint atau OneDrive tempat dokumen diubah ke PDF.");
        }

        if (reader.Has(SettingList.StorageConnection) && reader.Has(SettingList.StorageAccount))
        {
            reader.Refuse(SettingList.StorageAccount, $"tidak dapat dipakai bersama {SettingList.StorageConnection.Name}; hapus salah satunya.");
        }

        if (!settings.IsLocal)
        {
            FindForOthers(settings, reader);
        }
    }

    // What is usual on the machine of a developer is wrong where others come.
    private static void FindForOthers(Settings settings, SettingReader reader)
    {
        if (!reader.Has(SettingList.StorageConnection) && !reader.Has(SettingList.StorageAccount))
        {
            reader.Refuse(SettingList.StorageAccount, "belum ada: isi dengan nama akun penyimpanan data, yang bukan akun AzureWebJobsStorage.");
        }

        if (!reader.Has(SettingList.MailFrom) && !reader.Has(SettingList.DataFolder))
        {
            reader.Refuse(SettingList.MailFrom, "belum ada: isi dengan kotak surat pengirim pemberitahuan; tanpa itu surat hilang bersama mesinnya.");
        }

        if (!reader.Has(SettingList.PublicUrl) && settings.ListensAnywhere && !reader.Has(SettingList.PlatformHost))
        {
            reader.Refuse(SettingList.PublicUrl, "belum ada: isi dengan alamat yang dipakai orang; tautan dalam surat dimulai dengannya.");
        }

        if (reader.Has(SettingList.PlatformHost) && settings.PublicUrl.Scheme != Uri.UriSchemeHttps)
        {
            reader.Refuse(SettingList.PublicUrl, "harus dimulai dengan https:// di Azure.");
        }
    }
}
