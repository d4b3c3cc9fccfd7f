import { Trans, useLingui } from "@lingui/react/macro"
import { useNavigate } from "@tanstack/react-router"
import { useEffect, useState } from "react"
import { readOwnFiles, SHARED_FILE } from "#data/own-store.ts"
import { WrittenBlock } from "#figure/written-block.tsx"
import { useFormat } from "#i18n/use-format.ts"
import { ownOrgId } from "#model/own-org.ts"
import { PageHeading } from "#ui/page-heading.tsx"
import { StateMessage } from "#ui/state-message.tsx"
import { Commands } from "./commands.tsx"
import { FileDrop } from "./file-drop.tsx"
import { KeepForm } from "./keep-form.tsx"
import { OwnList } from "./own-list.tsx"
import { PreviewView } from "./preview-view.tsx"
import { ReadingProgress } from "./reading-progress.tsx"
import { USUAL_READING, useImporter } from "./use-importer.ts"
import { useOwn } from "./use-own.ts"

/** A reader’s own cluster, out of its own records, on this device alone. */
export function ImportPage() {
  const { t } = useLingui()
  const title = t`Your own cluster`
  useEffect(() => {
    document.title = `${title} – Power Draw`
  }, [title])
  const importer = useImporter()
  const { own, save, rename, remove } = useOwn()
  const [usualName, setUsualName] = useState("")
  const { phase } = importer.state
  const trySample = async () => {
    const { listSample, SAMPLE_FROM, SAMPLE_NAME, SAMPLE_ZONE } = await import(
      "#app/import/sample/list-sample.ts"
    )
    setUsualName(SAMPLE_NAME)
    const choices = { ...importer.state.choices, dayZone: SAMPLE_ZONE, names: {}, from: SAMPLE_FROM }
    importer.read(listSample(), { ...USUAL_READING, exportZone: SAMPLE_ZONE }, choices)
  }
  return (
    <WrittenBlock>
      <PageHeading
        title={title}
        lead={t`Granted, used, idle and queued GPUs of your labs, from the cluster’s own records, within a minute.`}
      />
      <Privacy />
      {phase === "idle" || phase === "stopped" || phase === "failed" ? (
        <>
          <Ended importer={importer} />
          <FileDrop
            onFiles={(files) =>
              importer.read(files, { ...USUAL_READING, exportZone: importer.state.reading.exportZone })
            }
            onSample={() => void trySample()}
          />
          <Commands />
        </>
      ) : (
        <Found importer={importer} usualName={usualName} own={own} save={save} />
      )}
      <OwnList
        own={own}
        onRename={(org, name) => void rename(org, name)}
        onRemove={(org) => void remove(org)}
      />
    </WrittenBlock>
  )
}

type Parts = { importer: ReturnType<typeof useImporter> }

function Privacy() {
  return (
    <>
      <noscript>
        <p className="mt-6 max-w-text font-semibold">
          <Trans>
            Files are read by a script in this page, and yours is switched off. The command reads them without
            it.
          </Trans>
        </p>
      </noscript>
      <p className="mt-6 max-w-text">
        <Trans>
          Nothing leaves this device: files are read by this page, and what comes out of them stays in this
          browser. Nobody is asked for anything, unless you have the page ask an engine of yours. No name of a
          user is kept, users are only counted; names of jobs are not read.
        </Trans>
      </p>
    </>
  )
}

/** Why there is nothing to look at, after all. */
function Ended({ importer: { state } }: Parts) {
  const { t } = useLingui()
  const { locale } = useFormat()
  if (state.phase === "stopped") return <StateMessage title={t`Stopped. Nothing was kept.`} />
  if (state.phase !== "failed" || state.failure === null) return null
  return <StateMessage role="alert" title={t`This could not be read.`} detail={state.failure[locale]} />
}

interface FoundProps extends Parts, Pick<ReturnType<typeof useOwn>, "own" | "save"> {
  usualName: string
}

function Found({ importer, usualName, own, save }: FoundProps) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [failure, setFailure] = useState<string | null>(null)
  const { phase, preview } = importer.state
  const keep = async (name: string, isAdded: boolean) => {
    const id = ownOrgId(name)
    const created = new Date().toISOString().slice(0, 10)
    try {
      const { files, shared } = await importer.make(
        { id, name, created },
        isAdded ? await readOwnFiles(id) : null,
      )
      const org = await save(name, {
        ...files,
        ...(shared !== null && { [SHARED_FILE]: JSON.stringify(shared) }),
      })
      await navigate({ to: "/$org/$page", params: { org: org.id, page: "allocation" } })
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <>
      <p className="mt-6">
        <button type="button" className="button" onClick={importer.leave}>
          <Trans>Other files</Trans>
        </button>
      </p>
      {phase === "reading" && <ReadingProgress state={importer.state} onStop={importer.stop} />}
      {preview !== null && <PreviewView importer={importer} preview={preview} />}
      {preview !== null && preview.found === null && preview.problems.length === 0 && (
        <StateMessage title={t`The files hold no amounts of GPUs on any day.`} />
      )}
      {phase === "preview" && preview !== null && preview.found !== null && (
        <KeepForm
          usualName={usualName}
          own={own}
          smallGroups={preview.found.smallGroups}
          onKeep={(name, isAdded) => void keep(name, isAdded)}
        />
      )}
      {failure !== null && <StateMessage role="alert" title={t`This could not be kept.`} detail={failure} />}
    </>
  )
}
